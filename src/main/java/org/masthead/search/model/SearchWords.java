package org.masthead.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader typed, taken apart: words, and phrases in quotes, all of which a story must have.
 *
 * @param parts at most {@link #MOST}, in their order
 */
public record SearchWords(List<Part> parts) {

    /** Parts that are looked for; a sentence has hardly more words that say something. */
    public static final int MOST = 12;

    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]?|([^\\s\"“”„«»]+)");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int SHORTEST_BEGINNING = 3;

    /**
     * A word, or a phrase.
     *
     * @param beginning whether it may be the beginning of a word that is still being typed
     */
    public record Part(String text, boolean phrase, boolean beginning) {}

    /** Takes a text apart. What has neither letter nor digit is left out. */
    public static SearchWords of(String typed) {
        var parts = new ArrayList<Part>();
        var found = PART.matcher(typed);
        while (found.find() && parts.size() < MOST) {
            var phrase = found.group(1) != null;
            var text = phrase ? found.group(1).strip() : found.group(2);
            if (SAYS_SOMETHING.matcher(text).find()) {
                var last = !phrase && found.end() == typed.length();
                parts.add(new Part(text, phrase, last && isBeginning(text)));
            }
        }
        return new SearchWords(List.copyOf(parts));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Short beginnings fit too much, but in scripts of which one character is a word. */
    private static boolean isBeginning(String text) {
        var characters = text.codePointCount(0, text.length());
        return text.codePoints().allMatch(Character::isLetterOrDigit)
                && (Character.isIdeographic(text.codePointAt(0)) ? characters == 1 : characters >= SHORTEST_BEGINNING);
    }
}
