package org.masthead.search.model;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes accents, breathings and vowel points off words. Signs that make another letter, as in Japanese and Hindi, stay. Lucene's
 * own filter for this has its data in the form of an older ICU than ours.
 */
final class AccentFilter extends TokenFilter {

    private static final UnicodeSet ACCENTS = new UnicodeSet(
                    "[[[:Mn:]&[[:Script=Inherited:][:Script=Hebrew:][:Script=Arabic:]]]-[\\u3099\\u309A]]")
            .freeze();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    AccentFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!word.chars().allMatch(character -> character < 0x80)) {
            var letters = new StringBuilder();
            APART.normalize(word)
                    .codePoints()
                    .filter(one -> !ACCENTS.contains(one))
                    .forEach(letters::appendCodePoint);
            word.setEmpty().append(TOGETHER.normalize(letters));
        }
        return true;
    }
}
