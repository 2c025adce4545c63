package org.masthead.search.model;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives the words of a text as they are spelled, in lower case: what a reader who mistyped may have meant. */
public class SpellingAnalyzer extends Analyzer {

    /** Words shorter than this are not proposed. */
    public static final int SHORTEST = 3;

    private static final int LONGEST = 40;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
        return new TokenStreamComponents(words, new Letters(new ICUNormalizer2Filter(words)));
    }

    private static final class Letters extends FilteringTokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        Letters(TokenStream words) {
            super(words);
        }

        @Override
        protected boolean accept() {
            return word.length() >= SHORTEST
                    && word.length() <= LONGEST
                    && word.chars().allMatch(Character::isLetter);
        }
    }
}
