package org.masthead.search.service;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of one field of the index. Words that only stories have which were taken out are none. */
final class IndexTerms {

    /** Words that are looked at before a choice is made; short beginnings have many. */
    private static final int LOOKED_AT = 3_000;

    /** From this length on, two letters may be wrong. */
    private static final int LONG = 6;

    private final IndexReader reader;
    private final String field;

    /** @param likeness from 0 to 1, where the words are the same */
    private record Word(String text, int stories, float likeness) {}

    IndexTerms(IndexReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /** The words that begin so, those of the most stories first. */
    List<String> beginning(String beginning, int most) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        var found = new ArrayList<Word>();
        if (terms != null) {
            var all = terms.iterator();
            var prefix = new BytesRef(beginning);
            var more = all.seekCeil(prefix) != SeekStatus.END;
            while (more && found.size() < LOOKED_AT && startsWith(all.term(), prefix)) {
                found.add(new Word(all.term().utf8ToString(), all.docFreq(), 1));
                more = all.next() != null;
            }
        }
        found.sort(comparingInt(Word::stories).reversed());
        return live(terms, found, most);
    }

    /** The word that is most like another one; that one itself when it is there. */
    Optional<String> nearest(String word) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return Optional.empty();
        }
        var alike = new FuzzyTermsEnum(terms, new Term(field, word), word.length() < LONG ? 1 : 2, 1, true);
        var likeness = alike.attributes().addAttribute(BoostAttribute.class);
        var found = new ArrayList<Word>();
        for (var term = alike.next(); term != null && found.size() < LOOKED_AT; term = alike.next()) {
            found.add(new Word(term.utf8ToString(), alike.docFreq(), likeness.getBoost()));
        }
        found.sort(comparing(Word::likeness).thenComparing(Word::stories).reversed());
        return live(terms, found, 1).stream().findFirst();
    }

    private List<String> live(Terms terms, List<Word> found, int most) throws IOException {
        var live = new ArrayList<String>();
        for (var word : found) {
            if (live.size() < most && isLive(terms, word.text())) {
                live.add(word.text());
            }
        }
        return live;
    }

    private boolean isLive(Terms terms, String word) throws IOException {
        var liveStories = MultiBits.getLiveDocs(reader);
        var all = terms.iterator();
        if (liveStories == null || !all.seekExact(new BytesRef(word))) {
            return liveStories == null;
        }
        var stories = all.postings(null, PostingsEnum.NONE);
        for (var story = stories.nextDoc(); story != DocIdSetIterator.NO_MORE_DOCS; story = stories.nextDoc()) {
            if (liveStories.get(story)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(BytesRef term, BytesRef prefix) {
        return term.length >= prefix.length
                && Arrays.equals(
                        term.bytes,
                        term.offset,
                        term.offset + prefix.length,
                        prefix.bytes,
                        prefix.offset,
                        prefix.offset + prefix.length);
    }
}
