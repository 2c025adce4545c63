package org.masthead.imprint.model;

/** Texts as forms send them. */
final class Texts {

    private Texts() {}

    /** Without space around it; null when nothing is left. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether it has at most so many characters. */
    static boolean fits(String text, int most) {
        return text == null || text.length() <= most;
    }
}
