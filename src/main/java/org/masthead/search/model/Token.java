package org.masthead.search.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word of a text.
 *
 * @param terms under which it is in the index: as written, and its stem
 * @param start where it begins in the text
 * @param end where it has ended
 */
record Token(Set<String> terms, int start, int end) {

    /** Takes a text apart by itself. */
    static List<Token> of(Analyzer analyzer, String text) {
        try (var stream = analyzer.tokenStream(null, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var tokens = new ArrayList<Token>();
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || tokens.isEmpty()) {
                    tokens.add(new Token(new HashSet<>(4), place.startOffset(), place.endOffset()));
                }
                tokens.get(tokens.size() - 1).terms().add(term.toString());
            }
            stream.end();
            return tokens.stream().map(Token::settled).toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private Token settled() {
        return new Token(Set.copyOf(terms), start, end);
    }

    /** The same word farther behind. */
    Token behind(int characters) {
        return new Token(terms, start + characters, end + characters);
    }

    boolean isAny(Set<String> others) {
        for (var term : terms) {
            if (others.contains(term)) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String beginning) {
        for (var term : terms) {
            if (term.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
