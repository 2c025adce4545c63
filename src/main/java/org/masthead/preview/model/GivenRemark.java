package org.masthead.preview.model;

/**
 * A remark as somebody outside gives it, made plain text.
 *
 * @param place id of the {@link Passage} it is about
 * @param quote the words it is about; empty for the whole passage
 */
public record GivenRemark(String name, String place, String quote, String text) {

    public GivenRemark {
        name = PlainText.line(name);
        place = PlainText.line(place);
        quote = PlainText.line(quote);
        text = PlainText.lines(text);
    }
}
