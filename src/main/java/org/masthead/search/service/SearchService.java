package org.masthead.search.service;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.IdList;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.search.model.Found;
import org.masthead.search.model.Hit;
import org.masthead.search.model.IndexedStory;
import org.masthead.search.model.Marks;
import org.masthead.search.model.Place;
import org.masthead.search.model.Proposals;
import org.masthead.search.model.SearchWish;
import org.masthead.search.model.SearchWords;
import org.masthead.search.model.StoryFields;
import org.masthead.search.model.StoryFilter;
import org.masthead.search.model.Tongue;

/**
 * Finds live stories by their words. What the index finds is asked of the database again before it is shown, so what was taken
 * down a moment ago is not found either.
 */
@Stateless
public class SearchService {

    /** Stories up to which they are counted exactly. */
    public static final int COUNTED = 1_000;

    private static final int NAMED = 5;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SearchTerms terms;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    private record Indexed(Long id, String tongue, String text) {}

    /** The stories that fit a wish, one page of them. What cannot be asked finds nothing. */
    public Found search(SearchWish wish) {
        if (!wish.isAsked() || wish.page() > SearchWish.LAST) {
            return new Found(List.of(), 0, true, wish.page(), null, List.of());
        }
        var found = find(wish);
        var total = found.total().hitCountLowerBound();
        return new Found(
                hits(wish, found.hits()),
                total,
                found.total().isHitCountExact(),
                wish.page(),
                total == 0 ? meant(wish) : null,
                wish.page() > 1 ? List.of() : terms.named(wish.words(), NAMED));
    }

    /** What may be meant by the beginning of a text. */
    public Proposals propose(String typed) {
        var wish = SearchWish.of(name -> name.equals("q") ? typed : null);
        return wish.isAsked()
                ? new Proposals(terms.complete(wish.words()), terms.named(wish.words(), NAMED))
                : new Proposals(List.of(), List.of());
    }

    /**
     * The places of stories that fit, the newest first, as the index has them. Whoever shows the stories reads them from the
     * database, which alone says what is live.
     */
    public List<Place> newest(StoryFilter filter, int most) {
        var tongues = terms.tongues();
        return Search.session(entityManager)
                .search(IndexedStory.class)
                .select(story -> story.composite()
                        .from(story.id(Long.class), story.field(StoryFields.FIRST_PUBLISHED, Instant.class))
                        .as(Place::new))
                .where(story -> new StoryQuery(story, filter, tongues).predicate())
                .sort(SearchService::newestFirst)
                .fetchHits(most);
    }

    private SearchResult<Indexed> find(SearchWish wish) {
        var filter = wish.filter(clock.now(), settings.zone());
        var tongues = terms.tongues();
        return Search.session(entityManager)
                .search(IndexedStory.class)
                .select(story -> story.composite()
                        .from(
                                story.id(Long.class),
                                story.field(StoryFields.LANGUAGE, String.class),
                                story.field(StoryFields.SHOWN, String.class))
                        .as(Indexed::new))
                .where(story -> new StoryQuery(story, filter, tongues).predicate())
                .sort(story -> wish.order() == SearchWish.Order.RELEVANCE ? fittestFirst(story) : newestFirst(story))
                .totalHitCountThreshold(COUNTED)
                .fetch((wish.page() - 1) * SearchWish.SIZE, SearchWish.SIZE);
    }

    /** Of two that say as much, the newer one. As a part of the score, newness would keep Lucene from leaving any story out. */
    private static SortFinalStep fittestFirst(SearchSortFactory story) {
        return story.score().then().field(StoryFields.FIRST_PUBLISHED).desc();
    }

    private static SortFinalStep newestFirst(SearchSortFactory story) {
        return story.field(StoryFields.FIRST_PUBLISHED)
                .desc()
                .then()
                .field(StoryFields.STORY)
                .desc();
    }

    private List<Hit> hits(SearchWish wish, List<Indexed> indexed) {
        var headlines = headlines(indexed.stream().map(Indexed::id).toList());
        var words = SearchWords.of(wish.words());
        var marks = new EnumMap<Tongue, Marks>(Tongue.class);
        return indexed.stream()
                .filter(story -> headlines.containsKey(story.id()))
                .map(story -> {
                    var mark = marks.computeIfAbsent(Tongue.valueOf(story.tongue()), tongue -> Marks.of(words, tongue));
                    return new Hit(story.id(), mark.whole(headlines.get(story.id())), mark.snippet(story.text()));
                })
                .toList();
    }

    private Map<Long, String> headlines(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var list = IdList.of(ids);
        var live = "select s.id, s.headline from IndexedStory s where s.id in " + list.parameters();
        return list.set(entityManager.createQuery(live, Object[].class))
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The words that are nearest to those, when they find something. */
    private String meant(SearchWish wish) {
        var meant = SearchWords.of(wish.words()).parts().stream()
                .map(part -> part.phrase() ? '"' + part.text() + '"' : terms.nearest(part.text()))
                .collect(joining(" "));
        return !meant.equals(wish.words()) && finds(wish.of(meant)) ? meant : null;
    }

    private boolean finds(SearchWish wish) {
        var filter = wish.filter(clock.now(), settings.zone());
        return !newest(filter, 1).isEmpty();
    }
}
