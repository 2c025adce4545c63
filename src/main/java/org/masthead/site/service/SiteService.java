package org.masthead.site.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
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
            select new org.masthead.site.model.StoryRow(s.address, s.headline, s.kicker, s.standfirst, c.name, c.slug,
                s.language, s.urgency, s.firstPublishedAt, p.sha256, p.type, p.width, p.height, s.videoUrl, s.duration)
            from LiveStory s join s.section c left join s.picture p
            """;

    private static final String NEWEST_FIRST = " order by s.firstPublishedAt desc, s.id desc";

    @PersistenceContext
    private EntityManager entityManager;

    /** The menu. */
    public List<SectionRow> sections() {
        return entityManager.createQuery("""
                        select new org.masthead.site.model.SectionRow(s.slug, s.name)
                        from Section s order by s.position, s.name""", SectionRow.class).getResultList();
    }

    /** The newest stories of the whole site. */
    public List<StoryRow> latest(int most) {
        return entityManager
                .createQuery(ROW + NEWEST_FIRST, StoryRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** A section's stories; none when the section is unknown. */
    public Rows inSection(String slug, int page) {
        return page(rows("where c.slug = :slug", slug), page);
    }

    /**
     * The newest stories of a section without one of them: what to read after it.
     *
     * @param id of the story that is read
     */
    public List<StoryRow> more(String slug, Long id, int most) {
        return rows("where c.slug = :slug and s.id <> :id", slug)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** The stories that carry a tag. */
    public Rows underTag(String slug, int page) {
        return page(rows("join s.tags t where t.slug = :slug", slug), page);
    }

    /** A tag that at least one live story carries. */
    public Optional<Tag> findTag(String slug) {
        return entityManager
                .createQuery("""
                        select t from Tag t where t.slug = :slug
                        and exists (select s.id from LiveStory s join s.tags carried where carried = t)""", Tag.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
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

    /** The newest stories of the site, whole. */
    public List<LiveStory> feed() {
        return whole(entityManager.createQuery("select s from LiveStory s" + NEWEST_FIRST, LiveStory.class));
    }

    /** The newest stories of a section, whole. */
    public List<LiveStory> feedOfSection(String slug) {
        return whole(entityManager
                .createQuery(
                        "select s from LiveStory s join s.section c where c.slug = :slug" + NEWEST_FIRST,
                        LiveStory.class)
                .setParameter("slug", slug));
    }

    /** The newest stories that carry a tag, whole. */
    public List<LiveStory> feedOfTag(String slug) {
        return whole(entityManager
                .createQuery(
                        "select s from LiveStory s join s.tags t where t.slug = :slug" + NEWEST_FIRST, LiveStory.class)
                .setParameter("slug", slug));
    }

    /** The newest addresses, as many as a sitemap may list beside {@code others}. */
    public List<SitemapRow> sitemap(int others) {
        return entityManager
                .createQuery(
                        "select new org.masthead.site.model.SitemapRow(s.address, s.publishedAt) from LiveStory s"
                                + NEWEST_FIRST,
                        SitemapRow.class)
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

    private TypedQuery<StoryRow> rows(String condition, String slug) {
        return entityManager
                .createQuery(ROW + condition + NEWEST_FIRST, StoryRow.class)
                .setParameter("slug", slug);
    }

    private static Rows page(TypedQuery<StoryRow> query, int page) {
        var found = query.setFirstResult((page - 1) * Rows.SIZE)
                .setMaxResults(Rows.SIZE + 1)
                .getResultList();
        return Rows.of(found, page);
    }

    private List<LiveStory> whole(TypedQuery<LiveStory> query) {
        var stories = query.setMaxResults(FEED)
                .setHint("jakarta.persistence.fetchgraph", entityManager.getEntityGraph(LiveStory.FEED))
                .getResultList();
        stories.forEach(story -> story.getTags().size());
        return stories;
    }
}
