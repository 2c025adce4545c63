package org.masthead.body.model;

import java.util.List;
import org.masthead.body.model.Piece.Look;

/** A word, a space or a sign between them, and how it looks. */
record Token(String text, List<Look> looks) {

    static List<Token> of(String text, List<Look> looks) {
        return Words.tokens(text).stream().map(word -> new Token(word, looks)).toList();
    }
}
