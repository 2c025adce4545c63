package org.masthead.exchange.model;

import java.io.Serializable;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import org.masthead.body.model.Document;
import org.masthead.media.model.RunningTime;
import org.masthead.platform.model.Sha256;

/**
 * A story as an agency sent it, every fact on its own.
 *
 * @param headline at most 300 characters
 * @param source the outlet it came from, at most 200 characters
 * @param tags each at most 60 characters
 * @param duration of the lead video in seconds, or null when there is none
 * @param paragraphs at least one
 * @param creditLine as printed, its brackets included, at most 300 characters; null when there is none
 */
public record AgencyStory(
        String headline, String source, List<String> tags, Integer duration, List<String> paragraphs, String creditLine)
        implements Serializable {

    /** The paragraphs as the body of an article. */
    public Document body() {
        return Document.ofParagraphs(paragraphs);
    }

    /** The duration as people write it, as {@code 0:36}, or null. */
    public String runningTime() {
        return duration == null ? null : new RunningTime(duration).clock();
    }

    /**
     * A guess by script, and no more than that: mostly Arabic letters are taken for Arabic, mostly Han characters
     * without kana for Chinese. Scripts that many languages share tell nothing.
     *
     * @param otherwise language tag for all other stories
     */
    public String language(String otherwise) {
        var text = headline + String.join("", paragraphs);
        if (text.codePoints().mapToObj(UnicodeScript::of).anyMatch(AgencyStory::isKana)) {
            return otherwise;
        }
        return isMostly(UnicodeScript.ARABIC, text) ? "ar" : isMostly(UnicodeScript.HAN, text) ? "zh" : otherwise;
    }

    private static boolean isKana(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean isMostly(UnicodeScript script, String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var ofScript = text.codePoints()
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == script)
                .count();
        return ofScript * 2 > letters;
    }

    /**
     * What makes it the same story wherever it is sent from again: SHA-256 over headline, source and paragraphs, in
     * hexadecimal digits. Line ends, white space, the file's name, tags, duration and credit line make no difference.
     */
    public String fingerprint() {
        var said = headline + "\n" + source + "\n" + String.join("\n", paragraphs);
        var normal = Normalizer.normalize(said, Normalizer.Form.NFC).replaceAll("\\p{Z}+", " ");
        return Sha256.of(normal);
    }
}
