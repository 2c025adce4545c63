package org.masthead.site.service;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.site.model.LiveStory;
import org.masthead.site.model.Rows;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.SitemapRow;
import org.masthead.site.model.StoryRow;
import org.masthead.taxonomy.model.Tag;

/**
 * Finds what readers ask for. It reads live and gone stories, sections and tags, and no other entity; a test holds it
 * to that.
 */
@Stateless
public class SiteService {

    /** Stories in a feed. */
    public static final int FEED = 50;

    /** Most addresses that the sitemap protocol allows in a file. */
    public static final int SITEMAP = 50_000;

    private static final String ROW = """
            select new org.masthead.site.model.StoryRow(s.id, s.address, s.headline, s.kicker, s.standfirst, c.name, c.slug,
                s.language, s.urgency, s.firstPublishedAt, p.sha256, p.type, p.width, p.height, s.videoUrl, s.duration)
            """;

    private static final String JOINED = " join s.section c left join s.picture p ";

    /** Every story has a section; joined from the left, H2 begins with the ids and not with the sections. */
    private static final String BY_ID =
            "from LiveStory s left join s.section c left join s.picture p where s.id in :ids";

    private static final String LISTED = "from Listing l join l.story s";

    private static final String NEWEST_FIRST =
            " where l.id.name = :list order by l.firstPublishedAt desc, l.id.articleId desc";

    @PersistenceContext
    private EntityManager entityManager;

    /** The menu: sections in their order, those under another after it. */
    public List<SectionRow> sections() {
        return entityManager.createQuery("""
                        select new org.masthead.site.model.SectionRow(s.slug, s.name, p.slug)
                        from Section s left join s.parent p order by s.position, s.name""", SectionRow.class).getResultList();
    }

    /** The newest stories of the whole site. */
    public List<StoryRow> latest(int most) {
        return list("site").setMaxResults(most).getResultList();
    }

    /** A section's stories, those of sections under it too; none when the section is unknown. */
    public Rows inSection(String slug, int page) {
        return page(list("section/" + slug), page);
    }

    /** The newest stories of a section, those of sections under it too. */
    public List<StoryRow> latestInSection(String slug, int most) {
        return list("section/" + slug).setMaxResults(most).getResultList();
    }

    /** The stories that carry a tag. */
    public Rows underTag(String slug, int page) {
        return page(list("tag/" + slug), page);
    }

    /** The stories that are printed under a name. */
    public Rows ofAuthor(String slug, int page) {
        return page(list("author/" + slug), page);
    }

    /** Those stories of some ids that are live, by id. */
    public Map<Long, StoryRow> rows(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(ROW + BY_ID, StoryRow.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(StoryRow::id, row -> row));
    }

    /** A tag that at least one live story carries. */
    public Optional<Tag> findTag(String slug) {
        return entityManager
                .createQuery("""
                        select t from Tag t where t.slug = :slug
                        and exists (select l from Listing l where l.id.name = concat('tag/', t.slug))""", Tag.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** How many live stories stand in a list, as {@code tag/ferry}. */
    public long count(String list) {
        return entityManager
                .createQuery("select count(l) from Listing l where l.id.name = :list", Long.class)
                .setParameter("list", list)
                .getSingleResult();
    }

    /** The story at an address, whole, with section, picture and tags. */
    public Optional<LiveStory> findStory(String address) {
        return entityManager
                .createQuery("select s from LiveStory s where s.address = :address", LiveStory.class)
                .setParameter("address", address)
                .setHint("jakarta.persistence.fetchgraph", entityManager.getEntityGraph(LiveStory.PAGE))
                .getResultStream()
                .findFirst();
    }

    /** Whether a story that stood at an address was taken down. */
    public boolean isGone(String address) {
        return entityManager
                        .createQuery("select count(g) from GoneStory g where g.address = :address", Long.class)
                        .setParameter("address", address)
                        .getSingleResult()
                > 0;
    }

    /** Where a story stands now that stood at an address before. */
    public Optional<String> findMoved(String address) {
        return entityManager
                .createQuery("select m.movedTo from MovedStory m where m.address = :address", String.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /** The newest stories of the site, whole. */
    public List<LiveStory> feed() {
        return whole("site");
    }

    /** The newest stories of a section, whole. */
    public List<LiveStory> feedOfSection(String slug) {
        return whole("section/" + slug);
    }

    /** The newest stories that carry a tag, whole. */
    public List<LiveStory> feedOfTag(String slug) {
        return whole("tag/" + slug);
    }

    /** The newest stories that are printed under a name, whole. */
    public List<LiveStory> feedOfAuthor(String slug) {
        return whole("author/" + slug);
    }

    /** The newest addresses, as many as a sitemap may list beside {@code others}. */
    public List<SitemapRow> sitemap(int others) {
        return entityManager
                .createQuery(
                        "select new org.masthead.site.model.SitemapRow(s.address, s.publishedAt) " + LISTED
                                + NEWEST_FIRST,
                        SitemapRow.class)
                .setParameter("list", "site")
                .setMaxResults(SITEMAP - others)
                .getResultList();
    }

    /** Whether a live story shows a picture, above its text or in it. */
    public boolean shows(String sha256) {
        return isAny("where s.picture.sha256 = :sha256", sha256)
                || isAny("join s.pictures shown where shown = :sha256", sha256);
    }

    private boolean isAny(String condition, String sha256) {
        return !entityManager
                .createQuery("select s.id from LiveStory s " + condition, Long.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private TypedQuery<StoryRow> list(String name) {
        return entityManager
                .createQuery(ROW + LISTED + JOINED + NEWEST_FIRST, StoryRow.class)
                .setParameter("list", name);
    }

    private static Rows page(TypedQuery<StoryRow> query, int page) {
        var found = query.setFirstResult((page - 1) * Rows.SIZE)
                .setMaxResults(Rows.SIZE + 1)
                .getResultList();
        return Rows.of(found, page);
    }

    private List<LiveStory> whole(String list) {
        var stories = entityManager
                .createQuery("select s " + LISTED + NEWEST_FIRST, LiveStory.class)
                .setParameter("list", list)
                .setMaxResults(FEED)
                .setHint("jakarta.persistence.fetchgraph", entityManager.getEntityGraph(LiveStory.FEED))
                .getResultList();
        stories.forEach(story -> story.getTags().size());
        return stories;
    }
}
