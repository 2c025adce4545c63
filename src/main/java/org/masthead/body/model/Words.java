package org.masthead.body.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counting and cutting text by words, in any script. */
final class Words {

    private static final String OMISSION = "…";

    /** No script without spaces has a character before this one; most text ends the question here. */
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private Words() {}

    /** Chinese and Japanese write no spaces, so each of their characters counts, as word processors do it. */
    static int count(String text) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int count = 0;
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            count += countIn(text, from, to);
        }
        return count;
    }

    /** The text cut into words, spaces and signs; where {@link #count} counts characters, each is one. */
    static List<String> tokens(String text) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        var tokens = new ArrayList<String>();
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            addTokens(text.substring(from, to), tokens);
        }
        return tokens;
    }

    private static void addTokens(String segment, List<String> tokens) {
        if (segment.codePoints().noneMatch(Words::standsAlone)) {
            tokens.add(segment);
        } else {
            segment.codePoints().mapToObj(Character::toString).forEach(tokens::add);
        }
    }

    /** Whole minutes in which a text is read, at 230 words or 460 Chinese or Japanese characters a minute; 0 of none. */
    static int minutes(String text) {
        long ideographs = text.codePoints().filter(Words::standsAlone).count();
        return (int) Math.ceil((count(text) - ideographs) / 230.0 + ideographs / 460.0);
    }

    private static int countIn(String text, int from, int to) {
        int ideographs = 0;
        boolean rest = false;
        for (int at = from, next; at < to; at += Character.charCount(next)) {
            next = text.codePointAt(at);
            if (standsAlone(next)) {
                ideographs++;
            } else {
                rest |= Character.isLetterOrDigit(next);
            }
        }
        return ideographs + (rest ? 1 : 0);
    }

    private static boolean standsAlone(int codePoint) {
        return codePoint >= FIRST_IDEOGRAPH
                && switch (Character.UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA -> Character.isLetter(codePoint);
                    default -> false;
                };
    }

    static String cut(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return text;
        }
        int room = maxChars - OMISSION.length();
        int end = boundary(BreakIterator.getWordInstance(Locale.ROOT), text, room);
        if (end < room / 2) {
            end = boundary(BreakIterator.getCharacterInstance(Locale.ROOT), text, room);
        }
        return text.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + OMISSION;
    }

    private static int boundary(BreakIterator places, String text, int room) {
        places.setText(text);
        return places.isBoundary(room) ? room : Math.max(0, places.preceding(room));
    }
}
