package org.masthead.article.model;

import java.time.Instant;
import org.masthead.account.model.Person;

/**
 * What somebody does to a story at a moment.
 *
 * @param key name of the act, as {@code approve}
 * @param words what they wrote with it, or null; at most 2,000 characters
 */
public record Act(String key, Person person, Instant at, String words) {

    public static Act of(String key, Person person, Instant at) {
        return new Act(key, person, at, null);
    }
}
