package org.masthead.body.model;

import java.util.regex.Pattern;

/** Takes out of a text what no page, feed or database can carry, and nothing else. */
final class Clean {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n\t\u0085\u2028\u2029]");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\ufffe\uffff]");

    private Clean() {}

    /** Line breaks and tabs become a space; control characters and halves of surrogate pairs go. */
    static String text(String text) {
        return UNPRINTABLE.matcher(LINE_BREAK.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
