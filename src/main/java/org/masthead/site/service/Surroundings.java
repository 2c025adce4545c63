package org.masthead.site.service;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.masthead.site.model.Around;
import org.masthead.site.model.Story;
import org.masthead.site.model.StoryRow;
import org.masthead.taxonomy.model.Tag;

/**
 * Finds what to read beside a story, in two statements however many stories there are: the ids come out of the index of lists
 * in one that JPQL cannot say, as it knows no union, and the rows in another.
 */
@Stateless
public class Surroundings {

    /** Related stories at most. */
    public static final int RELATED = 6;

    private static final int TAGS = 8;
    private static final int OF_EACH_TAG = 20;

    private static final String PREVIOUS = """
            (select l.article_id, 'previous' as place, l.first_published_at from {h-schema}live_list l
             where l.name = :section and l.first_published_at <= :at and (l.first_published_at < :at or l.article_id < :id)
             order by l.name, l.first_published_at desc, l.article_id desc fetch first 1 rows only)""";

    private static final String NEXT = """
            (select l.article_id, 'next' as place, l.first_published_at from {h-schema}live_list l
             where l.name = :section and l.first_published_at >= :at and (l.first_published_at > :at or l.article_id > :id)
             order by l.name, l.first_published_at, l.article_id fetch first 1 rows only)""";

    private static final String TAGGED = """
            (select l.article_id, 'tag' as place, l.first_published_at from {h-schema}live_list l
             where l.name = :tag%d and l.article_id <> :id
             order by l.name, l.first_published_at desc, l.article_id desc fetch first %d rows only)""";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SiteService site;

    private record Found(Long id, String place, Instant at) {

        static Found of(Object[] row) {
            return new Found(((Number) row[0]).longValue(), (String) row[1], (Instant) row[2]);
        }
    }

    /**
     * What to read beside a story.
     *
     * @param picked ids of stories that the newsroom wants beside it, in their order; those not live are left out
     */
    public Around around(Story story, List<Long> picked) {
        var found = find(story);
        var related = related(
                found, picked.stream().filter(id -> !id.equals(story.getId())).toList());
        var wanted = Stream.concat(
                        related.stream(),
                        found.stream().filter(one -> !one.place().equals("tag")).map(Found::id))
                .toList();
        var rows = site.rows(wanted);
        return new Around(
                at(found, "previous", rows),
                at(found, "next", rows),
                related.stream()
                        .filter(rows::containsKey)
                        .map(rows::get)
                        .limit(RELATED)
                        .toList());
    }

    private List<Found> find(Story story) {
        var tags = story.getTags().stream().map(Tag::getSlug).limit(TAGS).toList();
        var statement = Stream.concat(
                        Stream.of(PREVIOUS, NEXT),
                        IntStream.range(0, tags.size()).mapToObj(number -> TAGGED.formatted(number, OF_EACH_TAG)))
                .collect(joining(" union all "));
        var query = entityManager
                .createNativeQuery(statement)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addScalar("article_id", Long.class)
                .addScalar("place", String.class)
                .addScalar("first_published_at", Instant.class);
        query.setParameter("section", "section/" + story.sectionSlug());
        query.setParameter("at", story.getFirstPublishedAt());
        query.setParameter("id", story.getId());
        for (var number = 0; number < tags.size(); number++) {
            query.setParameter("tag" + number, "tag/" + tags.get(number));
        }
        var found = new ArrayList<Found>();
        for (var row : query.getResultList()) {
            found.add(Found.of((Object[]) row));
        }
        return found;
    }

    private static List<Long> related(List<Found> found, List<Long> picked) {
        var tagged = found.stream().filter(one -> one.place().equals("tag")).collect(groupingBy(Found::id));
        var byTags = tagged.values().stream()
                .sorted(comparing((List<Found> same) -> same.size())
                        .thenComparing(same -> same.get(0).at())
                        .reversed())
                .map(same -> same.get(0).id())
                .limit(RELATED)
                .toList();
        var related = new LinkedHashSet<>(picked);
        related.addAll(byTags);
        return List.copyOf(related);
    }

    private static StoryRow at(List<Found> found, String place, Map<Long, StoryRow> rows) {
        return found.stream()
                .filter(one -> one.place().equals(place))
                .map(one -> rows.get(one.id()))
                .findFirst()
                .orElse(null);
    }
}
