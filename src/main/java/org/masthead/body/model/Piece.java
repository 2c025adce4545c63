package org.masthead.body.model;

import java.util.List;

/**
 * A stretch of text and what became of it. {@link Change#CHANGED} says that the words stayed and only their look did not.
 *
 * @param before how the words looked; empty for words that were added
 * @param after how they look now; empty for words that were removed
 */
public record Piece(Change change, String text, List<Look> before, List<Look> after) {

    /**
     * One thing that makes text look different: a mark, or the kind of list or cell that begins here.
     *
     * @param name of the schema, as {@code strong}
     * @param target where a link leads, or another value that belongs to it; else empty
     */
    public record Look(String name, String target) {}

    /** What the words had before and have no longer; only where the look alone has changed. */
    public List<Look> lost() {
        return change == Change.CHANGED ? without(before, after) : List.of();
    }

    /** What the words have now and had not before; only where the look alone has changed. */
    public List<Look> gained() {
        return change == Change.CHANGED ? without(after, before) : List.of();
    }

    /** How the words look, the later look where there are two. */
    public List<Look> looks() {
        return change == Change.REMOVED ? before : after;
    }

    /** Whether the words were in the earlier text. */
    public boolean isBefore() {
        return change != Change.ADDED;
    }

    /** Whether the words are in the later text. */
    public boolean isAfter() {
        return change != Change.REMOVED;
    }

    /** Words in it, as {@link Document#wordCount} counts them. */
    public int wordCount() {
        return Words.count(text);
    }

    private static List<Look> without(List<Look> looks, List<Look> others) {
        return looks.stream().filter(look -> !others.contains(look)).toList();
    }
}
