package org.masthead.front.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.front.model.Arranged;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.Front;
import org.masthead.front.model.LiveTopic;
import org.masthead.front.model.Topic;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.site.model.LiveStory;
import org.masthead.site.model.Rows;
import org.masthead.site.service.SiteService;

/** What readers get of fronts: of stories only those that are live, whatever was pinned. */
@Stateless
public class LiveFronts {

    /** Which topics there are. */
    public static final Part TOPICS = new Part("topics");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SiteService site;

    @Inject
    private NewsroomClock clock;

    /** The topics that readers have. */
    public List<LiveTopic> topics() {
        return entityManager
                .createQuery("""
                        select new org.masthead.front.model.LiveTopic(f.name, e.arrangement)
                        from Edition e join e.front f where e.live = true and f.kind = :topic order by f.name""", LiveTopic.class)
                .setParameter("topic", Front.Kind.TOPIC)
                .getResultList();
    }

    /** The arrangement that readers have of a front; none when all of it is by time, or there is no such topic. */
    public Optional<Arrangement> find(String name) {
        return entityManager
                .createQuery(
                        "select e.arrangement from Edition e where e.front.name = :name and e.live = true",
                        Arrangement.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** What of an arrangement holds now. */
    public Arranged holding(Arrangement arrangement) {
        return Arranged.of(arrangement, site.rows(arrangement.stories()), clock.now());
    }

    /** The stories that carry one of the tags of a topic, the newest first. */
    public Rows about(Topic topic, int page) {
        var ids = ids(topic, (page - 1) * Rows.SIZE, Rows.SIZE + 1);
        var rows = site.rows(ids);
        return Rows.of(ids.stream().map(rows::get).filter(Objects::nonNull).toList(), page);
    }

    /** The newest stories on the page of a topic, whole: those with its tags, and those that are pinned there. */
    public List<LiveStory> feed(Arrangement arrangement) {
        var arranged = holding(arrangement);
        var hidden = arranged.hidden();
        var ids = new HashSet<>(ids(arrangement.topic(), 0, SiteService.FEED + hidden.size()));
        ids.addAll(arranged.left());
        ids.removeAll(hidden);
        return site.whole(ids).stream().limit(SiteService.FEED).toList();
    }

    /** By the index of the lists alone, so that a page of a large tag reads no more stories than it shows. */
    private List<Long> ids(Topic topic, int first, int most) {
        if (topic.tags().isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("""
                        select l.id.articleId from Listing l where l.id.name in :lists
                        group by l.id.articleId, l.firstPublishedAt
                        order by l.firstPublishedAt desc, l.id.articleId desc""", Long.class)
                .setParameter(
                        "lists",
                        topic.slugs().stream().map(slug -> "tag/" + slug).toList())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
