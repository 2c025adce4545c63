package org.masthead.cache.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Set;

/**
 * The last things that changed, so that whoever began to make a page can tell whether something that it shows has changed
 * meanwhile.
 */
public final class Changes {

    /** Whoever takes longer than so many changes cannot know any more, and keeps nothing. */
    private static final int REMEMBERED = 1000;

    private final Deque<Set<Part>> last = new ArrayDeque<>();
    private long count;

    /** How many there have been. */
    public synchronized long count() {
        return count;
    }

    public synchronized void add(Set<Part> parts) {
        count++;
        last.addFirst(parts);
        if (last.size() > REMEMBERED) {
            last.removeLast();
        }
    }

    /**
     * Whether one of some parts may have changed.
     *
     * @param since the count when somebody began to look at them
     */
    public synchronized boolean touch(Set<Part> parts, long since) {
        var missed = count - since;
        return missed > last.size()
                || last.stream().limit(missed).anyMatch(changed -> !Collections.disjoint(changed, parts));
    }
}
