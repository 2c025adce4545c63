package org.masthead.delivery.service;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.model.LiveChange;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.PartsChanged;
import org.masthead.delivery.model.ArticleWish;
import org.masthead.delivery.model.Slice;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.search.model.Place;
import org.masthead.search.model.StoryFilter;
import org.masthead.search.service.SearchService;
import org.masthead.site.model.LiveStory;
import org.masthead.site.model.SectionRow;
import org.masthead.site.service.SiteService;

/** Finds live stories for programs of others. A list is a piece of an index, wherever in it one is. */
@Stateless
public class LiveArticles {

    /** What changes whenever any live story does: a filter may let in tomorrow what it kept out today. */
    public static final Part ANY = new Part("any story");

    private static final String NEWEST_FIRST = " order by l.id.name, l.firstPublishedAt desc, l.id.articleId desc";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private CurrentTerms terms;

    @Inject
    private SiteService site;

    @Inject
    private SearchService search;

    @Inject
    private Event<PartsChanged> changes;

    /**
     * The stories that a program asks for, the newest first; two statements.
     *
     * @throws Refused when the site is not open and the program's token is not for this
     */
    public Slice find(ArticleWish wish) {
        mustRead();
        return wish.words() == null ? list(wish) : search(wish);
    }

    private Slice search(ArticleWish wish) {
        var places = search.newest(filter(wish), wish.limit() + 1);
        var live = site.whole(places.stream().map(Place::storyId).toList());
        return Slice.of(places, live.stream().collect(toMap(LiveStory::getId, story -> story)), wish.limit());
    }

    private static StoryFilter filter(ArticleWish wish) {
        return new StoryFilter(
                wish.words(),
                StoryFilter.Where.ANYWHERE,
                wish.lists(),
                wish.from(),
                wish.until(),
                wish.updatedSince(),
                wish.genre() == null ? null : wish.genre().name(),
                wish.language(),
                wish.after() == null ? null : wish.after().place());
    }

    private Slice list(ArticleWish wish) {
        var values = new LinkedHashMap<String, Object>();
        var query = entityManager.createQuery(
                "select s from Listing l join l.story s" + LiveStory.WITH_REST + " where "
                        + String.join(" and ", conditions(wish, values)) + NEWEST_FIRST,
                LiveStory.class);
        values.forEach(query::setParameter);
        var found = query.setMaxResults(wish.limit() + 1).getResultList();
        site.readTags(found);
        return Slice.of(found, wish.limit());
    }

    /**
     * A live story.
     *
     * @throws NotFound when no live story has this id
     * @throws Refused when the site is not open and the program's token is not for this
     */
    public LiveStory get(Long id) {
        mustRead();
        return entityManager
                .createQuery("select s from LiveStory s" + LiveStory.WITH_ALL + " where s.id = :id", LiveStory.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("article", id));
    }

    /**
     * The sections in their order, those under another after it.
     *
     * @throws Refused when the site is not open and the program's token is not for this
     */
    public List<SectionRow> sections() {
        mustRead();
        return site.sections();
    }

    /** Whatever became of a live story, lists that are filtered may be others now. */
    public void change(@Observes LiveChange change) {
        changes.fire(new PartsChanged(Set.of(ANY)));
    }

    private void mustRead() {
        if (!terms.get().open()) {
            me.must(Capability.DELIVERY_READ);
        }
    }

    private static List<String> conditions(ArticleWish wish, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        for (var i = 0; i < wish.lists().size(); i++) {
            var list = "list" + i;
            values.put(list, wish.lists().get(i));
            conditions.add(
                    i == 0
                            ? "l.id.name = :" + list
                            : "exists (select o from Listing o where o.id.name = :" + list
                                    + " and o.id.articleId = l.id.articleId)");
        }
        add(conditions, values, "l.firstPublishedAt >= :start", "start", wish.from());
        add(conditions, values, "l.firstPublishedAt < :end", "end", wish.until());
        add(conditions, values, "s.publishedAt >= :updated", "updated", wish.updatedSince());
        add(conditions, values, "s.genre = :genre", "genre", wish.genre());
        if (wish.language() != null) {
            add(
                    conditions,
                    values,
                    "(s.language = :language or s.language like :narrower)",
                    "language",
                    wish.language());
            values.put("narrower", wish.language() + "-%");
        }
        if (wish.after() != null) {
            add(
                    conditions,
                    values,
                    "l.firstPublishedAt <= :at",
                    "at",
                    wish.after().firstPublishedAt());
            add(
                    conditions,
                    values,
                    "(l.firstPublishedAt < :at or l.id.articleId < :id)",
                    "id",
                    wish.after().storyId());
        }
        return conditions;
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
