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

    /** Takes a text apart. */
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
            return tokens;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    boolean isAny(Set<String> others) {
        return others.stream().anyMatch(terms::contains);
    }

    boolean begins(String beginning) {
        return terms.stream().anyMatch(term -> term.startsWith(beginning));
    }
}
