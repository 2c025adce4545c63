package org.masthead.body.model;

/**
 * Something a body held that the schema does not allow, and that was left out.
 *
 * @param what as a noun: {@code an unknown block “iframe”}
 * @param where the block it stood in, counted from 1: {@code block 4, “The meeting on…”}
 */
public record Dropped(String what, String where) {

    /** The sentence to show to the person who sent the text. */
    public String sentence() {
        return "Left out: " + what + ", in " + where + ".";
    }
}
