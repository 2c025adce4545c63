package org.masthead.front.model;

import java.time.Instant;

/**
 * An arrangement that readers got, or will get.
 *
 * @param liveAt when readers first got it; null while it waits
 * @param live whether readers have it now
 */
public record EditionRow(Long id, String madeBy, Instant dueAt, Instant liveAt, boolean live) {

    public boolean isWaiting() {
        return liveAt == null;
    }
}
