package org.masthead.search.model;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;

/**
 * Takes a text of any script apart. Words end where Unicode says; what is written without spaces between words is cut into
 * pairs, so that any two characters are found; case, width, accents and the vowel marks of Arabic count for nothing. Of each
 * word there is what was written and, at the same place, its stem.
 */
class WordAnalyzer extends Analyzer {

    /** An apostrophe ends a word: “école” is found in “l’école” and “Zurich” in “Zurich’s”. */
    private static final NormalizeCharMap APOSTROPHES = apostrophes();

    private final UnaryOperator<TokenStream> stems;

    WordAnalyzer(UnaryOperator<TokenStream> stems) {
        this.stems = stems;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(APOSTROPHES, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
        var pairs = new CJKBigramFilter(new ICUNormalizer2Filter(words));
        var arabic = new ArabicStemFilter(new ArabicNormalizationFilter(new KeywordRepeatFilter(pairs)));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(folded(stems.apply(arabic))));
    }

    /** For the beginning of a word, which has no stem. */
    @Override
    protected TokenStream normalize(String field, TokenStream beginning) {
        return folded(new ArabicNormalizationFilter(new ICUNormalizer2Filter(beginning)));
    }

    private static TokenStream folded(TokenStream words) {
        return new AccentFilter(new ASCIIFoldingFilter(words));
    }

    private static NormalizeCharMap apostrophes() {
        var map = new NormalizeCharMap.Builder();
        map.add("'", " ");
        map.add("’", " ");
        return map.build();
    }
}
