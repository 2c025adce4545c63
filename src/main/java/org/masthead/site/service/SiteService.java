package org.masthead.site.service;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.masthead.platform.service.IdList;
import org.masthead.search.model.Place;
import org.masthead.search.model.SearchWords;
import org.masthead.search.model.StoryFilter;
import org.masthead.search.service.SearchService;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.LiveStory;
import org.masthead.site.model.PublicAuthor;
import org.masthead.site.model.Rows;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.StoryRow;
import org.masthead.taxonomy.model.Tag;

/**
 * Finds what readers ask for. It reads live and gone stories, sections, tags and what authors say of themselves, and no other
 * entity; a test holds it to that.
 */
@Stateless
public class SiteService {

    /** Stories in a feed. */
    public static final int FEED = 50;

    private static final String ROW = """
            select new org.masthead.site.model.StoryRow(s.id, s.address, s.headline, s.kicker, s.standfirst, c.name, c.slug,
                s.language, s.urgency, s.firstPublishedAt, p.sha256, p.type, p.width, p.height, s.videoUrl, s.duration, s.bylines)
            """;

    private static final String JOINED = " join s.section c left join s.picture p ";

    /** Every story has a section; joined from the left, H2 begins with the ids and not with the sections. */
    private static final String BY_ID = "from LiveStory s left join s.section c left join s.picture p where s.id in ";

    private static final String LISTED = "from Listing l join l.story s";

    /** The name too, as the index has it: H2 takes an order from an index only where it begins as the index does. */
    private static final String NEWEST_FIRST =
            " where l.id.name = :list order by l.id.name, l.firstPublishedAt desc, l.id.articleId desc";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SearchService search;

    /** The menu: sections in their order, those under another after it. */
    public List<SectionRow> sections() {
        return entityManager.createQuery("""
                        select new org.masthead.site.model.SectionRow(s.slug, s.name, p.slug, s.hidden)
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

    /** The name that has a slug, when at least one live story is printed under it. */
    public Optional<LiveAuthor> findAuthor(String slug) {
        return list("author/" + slug)
                .setMaxResults(1)
                .getResultStream()
                .flatMap(row -> row.bylines().stream().map(LiveAuthor::of))
                .filter(author -> author.slug().equals(slug))
                .findFirst();
    }

    /** What somebody says of themselves who is printed under a name; nothing where two would say it. */
    public Optional<PublicAuthor> findProfile(String name) {
        var found = entityManager
                .createQuery("select a from PublicAuthor a where lower(a.name) = lower(:name)", PublicAuthor.class)
                .setParameter("name", name)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Those stories of some ids that are live, by id. */
    public Map<Long, StoryRow> rows(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var list = IdList.of(ids);
        return list.set(entityManager.createQuery(ROW + BY_ID + list.parameters(), StoryRow.class))
                .getResultStream()
                .collect(toMap(StoryRow::id, row -> row));
    }

    /**
     * The newest live stories that have some words in their headline, or around it: kicker, section, tags, names.
     *
     * @param words the last may be the beginning of one; without any, nothing is found
     * @param lists names of lists in all of which they stand, as {@code section/world}
     */
    public List<StoryRow> headlined(String words, List<String> lists, int most) {
        var said = SearchWords.of(words);
        if (said.isEmpty()) {
            return List.of();
        }
        var ids = search.newest(StoryFilter.above(said, lists), most).stream()
                .map(Place::storyId)
                .toList();
        var rows = rows(ids);
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
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
                .createQuery(
                        "select s from LiveStory s" + LiveStory.WITH_ALL + " where s.address = :address",
                        LiveStory.class)
                .setParameter("address", address)
                .getResultList()
                .stream()
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

    /** When a story was taken down that stood at an address, if that is known. */
    public Optional<Instant> findTakenDown(String address) {
        return entityManager
                .createQuery(
                        "select g.takenDownAt from GoneStory g where g.address = :address and g.takenDownAt is not null",
                        Instant.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
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

    /** Some stories, whole, the newest first; those that are not live are left out. */
    public List<LiveStory> whole(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var list = IdList.of(ids);
        return withTags(list.set(entityManager.createQuery(
                "select s from LiveStory s" + LiveStory.WITH_REST + " where s.id in " + list.parameters()
                        + " order by s.firstPublishedAt desc, s.id desc",
                LiveStory.class)));
    }

    /** Reads the tags of stories that were read in this transaction without them, in one statement. */
    public void readTags(List<LiveStory> stories) {
        if (!stories.isEmpty()) {
            entityManager
                    .createQuery(
                            "select s from LiveStory s left join fetch s.tags where s in :stories", LiveStory.class)
                    .setParameter("stories", stories)
                    .getResultList();
        }
    }

    /** Whether readers see a picture: above a live story, in its text, or beside what an author says of themselves. */
    public boolean shows(String sha256) {
        return isAny("LiveStory s where s.picture.sha256 = :sha256", sha256)
                || isAny("LiveStory s join s.pictures shown where shown = :sha256", sha256)
                || isAny("PublicAuthor s where s.pictureSha256 = :sha256", sha256);
    }

    private boolean isAny(String condition, String sha256) {
        return !entityManager
                .createQuery("select s.id from " + condition, Long.class)
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
        return withTags(entityManager
                .createQuery("select s " + LISTED + LiveStory.WITH_REST + NEWEST_FIRST, LiveStory.class)
                .setParameter("list", list)
                .setMaxResults(FEED));
    }

    private List<LiveStory> withTags(TypedQuery<LiveStory> query) {
        var stories = query.getResultList();
        readTags(stories);
        return stories;
    }
}
