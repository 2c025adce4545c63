package org.masthead.preview.model;

/**
 * An answer as somebody outside gives it, made plain text.
 *
 * @param verdict null when none was chosen
 * @param sentence why; empty when nothing was written
 */
public record GivenAnswer(String name, Verdict verdict, String sentence) {

    public GivenAnswer {
        name = PlainText.line(name);
        sentence = PlainText.lines(sentence);
    }
}
