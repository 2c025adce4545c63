package org.masthead.revision.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.ArticleEvent;
import org.masthead.article.model.Copy;
import org.masthead.article.model.CopyJson;
import org.masthead.article.model.Saved;
import org.masthead.article.service.ArticleService;
import org.masthead.article.service.CopyCheck;
import org.masthead.article.service.CopyReader;
import org.masthead.body.model.Schema;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.revision.model.Chosen;
import org.masthead.revision.model.CopyMerge;
import org.masthead.revision.model.Merging;
import org.masthead.revision.model.Unmerged;
import org.masthead.revision.model.UnmergedRow;

/** Keeps texts that came too late until they are merged, so that a stale page loses nothing. */
@Stateless
public class UnmergedService {

    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private CopyCheck check;

    @Inject
    private CopyReader copies;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<ArticleEvent> events;

    /**
     * Keeps a text that could not be saved. Whoever may read the story may leave one; whether it may be saved is asked when
     * it is merged. The same text sent again is kept once.
     *
     * @param seen version of the story the text was made of
     * @param base the copy of that version
     * @param mine what the person made of it
     * @return the id under which it waits
     * @throws NotFound when the person may not read the story
     */
    public Long keep(Long articleId, long seen, @NotNull @Valid Copy base, @NotNull @Valid Copy mine) {
        var article = articles.get(articleId);
        var ancestor = json(base, article);
        var text = json(mine, article);
        var known = find(articleId, ancestor, text);
        if (known.isPresent()) {
            return known.get();
        }
        var unmerged = new Unmerged(article, me.person(), seen, ancestor, text, clock.now());
        entityManager.persist(unmerged);
        entityManager.flush();
        events.fire(ArticleEvent.of("article.unmerged", article, null));
        return unmerged.getId();
    }

    /**
     * A text that waits, merged as far as it goes with what the story says now.
     *
     * @throws NotFound when there is none, or it is not the person's to see
     */
    public Merging merging(Long id) {
        var unmerged = get(id);
        var article = articles.get(unmerged.getArticle().getId());
        return new Merging(
                article.getId(),
                article.getVersion(),
                unmerged.getPerson().getDisplayName(),
                unmerged.getMadeAt(),
                article.getChangedBy().getDisplayName(),
                article.getChangedAt(),
                article.getCopy(),
                merge(unmerged, article.getCopy()));
    }

    /**
     * Saves the merged story, and the text waits no longer.
     *
     * @param seen version of the story that the choices were made for
     * @param choices what to take, by the keys of the collisions
     * @return nothing when somebody has saved meanwhile: then nothing was changed, and it is to be merged again
     * @throws Refused when something is still to be chosen, or the person may not change the story
     */
    public Optional<Saved> save(Long id, long seen, Map<String, Chosen> choices) {
        var unmerged = get(id);
        var article = articles.findLocked(unmerged.getArticle().getId()).orElseThrow();
        if (article.getVersion() != seen) {
            return Optional.empty();
        }
        var copy = merge(unmerged, article.getCopy()).merged(choices);
        var saved = articles.edit(article.getId(), seen, article.getDesk().getId(), copy);
        entityManager.remove(unmerged);
        events.fire(
                ArticleEvent.of("article.merge", article, unmerged.getPerson().getDisplayName()));
        return Optional.of(saved);
    }

    /** The person's own texts that wait, the oldest first; none of a story that they may not read any more. */
    public List<UnmergedRow> mine() {
        return rows("u.person.id = :key", me.getId()).stream()
                .filter(row -> me.authority().may(Capability.ARTICLE_READ, row.deskId()))
                .toList();
    }

    /** Texts of one story that wait and that the person may merge, the oldest first. */
    public List<UnmergedRow> of(Long articleId) {
        var article = articles.get(articleId);
        var all = rows("a.id = :key", article.getId());
        return all.stream().filter(row -> find(row.id()).isPresent()).toList();
    }

    private List<UnmergedRow> rows(String condition, Long key) {
        return entityManager
                .createQuery("""
                        select new org.masthead.revision.model.UnmergedRow(u.id, a.id, a.desk.id, a.copy.headline, a.copy.language,
                            p.displayName, u.madeAt)
                        from Unmerged u join u.article a join u.person p
                        where""" + " " + condition + " order by u.madeAt, u.id", UnmergedRow.class)
                .setParameter("key", key)
                .getResultList();
    }

    private Unmerged get(Long id) {
        return find(id).orElseThrow(() -> new NotFound("text", id));
    }

    private Optional<Unmerged> find(Long id) {
        return Optional.ofNullable(id == null ? null : entityManager.find(Unmerged.class, id))
                .filter(unmerged -> unmerged.isOpenTo(me.authority()));
    }

    private Optional<Long> find(Long articleId, String base, String mine) {
        return entityManager
                .createQuery("""
                        select u from Unmerged u where u.article.id = :article and u.person.id = :me""", Unmerged.class)
                .setParameter("article", articleId)
                .setParameter("me", me.getId())
                .getResultStream()
                .filter(unmerged ->
                        unmerged.getBase().equals(base) && unmerged.getMine().equals(mine))
                .map(Unmerged::getId)
                .findFirst();
    }

    private CopyMerge merge(Unmerged unmerged, Copy now) {
        return new CopyMerge(copy(unmerged.getBase()), copy(unmerged.getMine()), now);
    }

    /** What a page sends goes through the one door of copies, as a save does. */
    private String json(Copy copy, Article article) {
        check.check(copy, article.getCopy(), article.getId());
        return CopyJson.write(copy).toString();
    }

    private Copy copy(String json) {
        var copy = copies.read(object(json));
        copy.setBody(Schema.check(copy.getBody()).document().json());
        return copy;
    }

    private static JsonObject object(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
