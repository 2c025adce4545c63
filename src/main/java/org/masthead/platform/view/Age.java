package org.masthead.platform.view;

import java.time.Duration;

/**
 * How long ago something was, in the largest unit that says enough.
 *
 * @param key key of the text in the bundle of the desk
 * @param number how many of the unit
 */
record Age(String key, long number) {

    private static final String LONG_AGO = "age.long";

    static Age of(Duration duration) {
        if (duration.toMinutes() < 1) {
            return new Age("age.now", 0);
        }
        if (duration.toHours() < 1) {
            return new Age("age.minutes", duration.toMinutes());
        }
        if (duration.toDays() < 1) {
            return new Age("age.hours", duration.toHours());
        }
        return duration.toDays() < 7 ? new Age("age.days", duration.toDays()) : new Age(LONG_AGO, duration.toDays());
    }

    /** Whether the age says more than the date would. */
    boolean isTold() {
        return !key.equals(LONG_AGO);
    }
}
