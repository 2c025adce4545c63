package org.masthead.preview.model;

import java.util.regex.Pattern;

/** Makes what a stranger typed into text that no page and no database reads as anything else. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

    /** Control characters, halves of surrogate pairs, and marks that show words in another order than they were typed. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff&&[^\n]]");

    private PlainText() {}

    /** Several lines, without space around them; empty for null. */
    static String lines(String typed) {
        return typed == null
                ? ""
                : UNPRINTABLE
                        .matcher(LINE_END.matcher(typed.replace('\t', ' ')).replaceAll("\n"))
                        .replaceAll("")
                        .strip();
    }

    /** One line with single spaces. */
    static String line(String typed) {
        return lines(typed).replaceAll("\\s+", " ");
    }
}
