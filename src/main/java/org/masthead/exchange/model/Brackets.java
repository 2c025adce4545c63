package org.masthead.exchange.model;

/** Round brackets, of Latin width or full width. */
final class Brackets {

    private Brackets() {}

    /** Whether one pair of brackets holds the whole text, and something is in it. */
    static boolean enclose(String text) {
        var depth = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '(' || text.charAt(at) == '（') {
                depth++;
            } else if (text.charAt(at) == ')' || text.charAt(at) == '）') {
                depth--;
            }
            if (depth <= 0) {
                return depth == 0 && at == text.length() - 1 && at > 1;
            }
        }
        return false;
    }
}
