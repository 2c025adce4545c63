package org.masthead.board.model;

import java.time.Duration;
import java.time.Instant;

/**
 * That a story stood somewhere until it went on.
 *
 * @param place key of the column or stage
 */
public record Stay(String place, Long article, Instant beganAt, Instant endedAt) {

    public Duration length() {
        return Duration.between(beganAt, endedAt);
    }
}
