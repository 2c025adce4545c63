package org.masthead.board.model;

import java.util.Locale;

/** The lists of the home page. */
public enum HomeList {
    /** What somebody can do something about now; see {@link Why}. */
    WAITING,
    RETURNED,
    DRAFTS,
    /** Own stories that are with reviewers and publishers. */
    ON_THEIR_WAY,
    /** What is to be ready by the end of the newsroom's day, or should have been before. */
    DUE,
    /** Scheduled stories, the next first. */
    NEXT,
    /** What somebody else writes in now. */
    HELD,
    /** The latest that readers have; counted are those of today. */
    OUT;

    /** Rows of each list at most. */
    public static final int MOST = 6;

    /** Name in addresses of the page and in messages, as {@code on-their-way}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
