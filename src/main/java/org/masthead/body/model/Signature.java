package org.masthead.body.model;

/**
 * Who suggested a change and when. All pieces of one change carry the same: the words it deletes, those it adds, the same
 * in other paragraphs.
 *
 * @param author user name
 * @param at the moment as it is written in the marks
 */
public record Signature(String author, String at) {

    static Signature of(Mark mark) {
        return new Signature(mark.attr("author"), mark.attr("at"));
    }
}
