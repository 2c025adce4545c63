package org.masthead.search.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.masthead.search.model.IndexedStory;
import org.masthead.search.model.NamedList;
import org.masthead.search.model.SpellingAnalyzer;
import org.masthead.search.model.StoryFields;
import org.masthead.search.model.Tongue;

/** Looks up the words that stories have, as the index lists them. */
@Stateless
public class SearchTerms {

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + SpellingAnalyzer.SHORTEST + ",}");
    private static final int COMPLETED = 8;

    @PersistenceContext
    private EntityManager entityManager;

    private interface Look<T> {
        T at(IndexTerms terms) throws IOException;
    }

    /** The word of the stories that is most like another one; that one itself when none is. */
    public String nearest(String word) {
        if (!WORD.matcher(word).matches()) {
            return word;
        }
        return look(StoryFields.SPELLING, terms -> terms.nearest(word.toLowerCase(Locale.ROOT)))
                .orElse(word);
    }

    /** A text with its last word completed, in the ways that most stories have. */
    public List<String> complete(String typed) {
        var last = LAST_WORD.matcher(typed);
        if (!last.find()) {
            return List.of();
        }
        var before = typed.substring(0, last.start());
        var beginning = last.group().toLowerCase(Locale.ROOT);
        return look(StoryFields.SPELLING, terms -> terms.beginning(beginning, COMPLETED)).stream()
                .map(word -> before + word)
                .toList();
    }

    /** Pages of tags and people whose names begin so. */
    public List<NamedList> named(String typed, int most) {
        var beginning = NamedList.folded(typed);
        if (beginning.length() < 2) {
            return List.of();
        }
        return look(StoryFields.NAMES, terms -> terms.beginning(beginning, most)).stream()
                .map(NamedList::ofTerm)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The tongues in which there are stories; no word need be looked for in others. */
    public List<Tongue> tongues() {
        return look(StoryFields.LANGUAGE, terms -> terms.beginning("", Tongue.values().length)).stream()
                .map(Tongue::valueOf)
                .toList();
    }

    private <T> T look(String field, Look<T> look) {
        var stories = Search.mapping(entityManager.getEntityManagerFactory())
                .scope(IndexedStory.class)
                .extension(LuceneExtension.get());
        try (var reader = stories.openIndexReader()) {
            return look.at(new IndexTerms(reader, field));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
