package org.masthead.account.model;

import java.util.Arrays;
import java.util.Optional;

/** When somebody signed in last, as people are looked for by it. */
public enum LastSeen {
    WEEK("7", 7),
    MONTH("30", 30),
    QUARTER("90", 90),
    /** Before that. */
    LONGER("longer", 90),
    NEVER("never", 0);

    private final String key;
    private final int days;

    LastSeen(String key, int days) {
        this.key = key;
        this.days = days;
    }

    /** The choice of a key, if there is one. */
    public static Optional<LastSeen> find(String key) {
        return Arrays.stream(values()).filter(seen -> seen.key.equals(key)).findFirst();
    }

    /** Name in the address of the list. */
    public String getKey() {
        return key;
    }

    /** Days before now at which it begins, or ends for {@link #LONGER}. */
    public int days() {
        return days;
    }
}
