package org.masthead.preview.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.account.service.Me;
import org.masthead.article.model.Concerned;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.service.Pace;
import org.masthead.preview.model.GivenAnswer;
import org.masthead.preview.model.GivenRemark;
import org.masthead.preview.model.OpinionEvent;
import org.masthead.preview.model.OutsideAnswer;
import org.masthead.preview.model.OutsideRemark;
import org.masthead.preview.model.OutsideRow;
import org.masthead.preview.model.PreviewLink;
import org.masthead.preview.model.PreviewRules;
import org.masthead.preview.model.PreviewedStory;

/**
 * What people outside think of a revision they were sent. Whoever has a link that asks for an opinion may say something,
 * as {@link PreviewRules} has it and at the {@link Pace} that is allowed; whoever may read the story may read it.
 */
@Stateless
public class Opinions {

    private static final String ANSWERS = """
            select new org.masthead.preview.model.OutsideRow(e.revisionNumber, e.revisionHash, r.hash, l.note, e.name, e.at,
                e.verdict, e.sentence)
            from OutsideAnswer e join e.link l join l.revision r where\s""";

    private static final String REMARKS = """
            select new org.masthead.preview.model.OutsideRow(e.revisionNumber, e.revisionHash, r.hash, l.note, e.name, e.at,
                e.place, e.quote, e.text)
            from OutsideRemark e join e.link l join l.revision r where\s""";

    /** Requests of one network a minute. */
    public static final int PER_CLIENT = 120;

    /** What is sent under one link a minute. */
    public static final int PER_LINK = 20;

    private static final String DOOR = "review";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private PreviewLinks links;

    @Inject
    private ArticleService articles;

    @Inject
    private Pace pace;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<OpinionEvent> events;

    @Inject
    private Event<Concerned> concerns;

    /**
     * The link of a token that this installation has signed, if it asks for an opinion; it may have ended.
     *
     * @param client address of who asks
     * @throws TooOften when the client asks too often
     */
    public Optional<PreviewLink> look(String token, String client) {
        pace.ofClient(DOOR, client, PER_CLIENT);
        return find(token);
    }

    /** The same for those whose request was counted already. */
    public Optional<PreviewLink> find(String token) {
        return links.find(token).filter(PreviewLink::asksForOpinion);
    }

    /**
     * Records an approval or an objection, beside those there are. What was said last is not recorded twice.
     *
     * @param client address of who answers; it is counted, not kept
     * @throws TooOften when the client or the link sends too much
     * @throws NotFound when the token is none, or its link asks for no opinion
     * @throws Refused when the rules have reasons against it
     */
    public void answer(String token, String client, GivenAnswer given) {
        var link = open(token, client);
        Refused.ifAny(PreviewRules.againstAnswer(given));
        if (findLast(OutsideAnswer.class, link).filter(last -> last.says(given)).isEmpty()) {
            var answer = new OutsideAnswer(link, given, clock.now());
            entityManager.persist(answer);
            var event = OpinionEvent.of(answer);
            events.fire(event);
            concerns.fire(Concerned.of(
                    event.act(), link.getArticle(), event.concerned(), answer.getName(), answer.getSentence()));
        }
    }

    /**
     * Records a remark on words. What was said last is not recorded twice.
     *
     * @param client address of who remarks; it is counted, not kept
     * @throws TooOften when the client or the link sends too much
     * @throws NotFound when the token is none, or its link asks for no opinion
     * @throws Refused when the rules have reasons against it
     */
    public void remark(String token, String client, GivenRemark given) {
        var link = open(token, client);
        var story = PreviewedStory.of(link.getRevision(), link.getArticle(), name -> name);
        Refused.ifAny(PreviewRules.againstRemark(given, story));
        var quote = story.findPassage(given.place())
                .flatMap(passage -> passage.find(given.quote()))
                .orElseThrow();
        if (findLast(OutsideRemark.class, link)
                .filter(last -> last.says(given, quote))
                .isEmpty()) {
            var remark = new OutsideRemark(link, given, quote, clock.now());
            entityManager.persist(remark);
            events.fire(OpinionEvent.of(remark));
        }
    }

    /** The link, which nobody revokes until this is done. */
    private PreviewLink open(String token, String client) {
        var link = look(token, client).orElseThrow(() -> new NotFound("page", "/review"));
        pace.of(DOOR, link.getId(), PER_LINK);
        entityManager.refresh(link, LockModeType.PESSIMISTIC_WRITE);
        Refused.ifAny(PreviewRules.againstOpinion(
                link, me.authority(), count("OutsideAnswer", link) + count("OutsideRemark", link), clock.now()));
        return link;
    }

    private long count(String kind, PreviewLink link) {
        return entityManager
                .createQuery("select count(e) from " + kind + " e where e.link = :link", Long.class)
                .setParameter("link", link)
                .getSingleResult();
    }

    private <T> Optional<T> findLast(Class<T> kind, PreviewLink link) {
        return entityManager
                .createQuery(
                        "select e from " + kind.getSimpleName()
                                + " e where e.link = :link order by e.at desc, e.id desc",
                        kind)
                .setParameter("link", link)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All that was said under a link, the oldest first. */
    public List<OutsideRow> ofLink(PreviewLink link) {
        return rows("l.id = :id", link.getId());
    }

    /**
     * All that was said outside about any revision of a story, the oldest first.
     *
     * @throws NotFound when there is no such story, or the person may not read it
     */
    public List<OutsideRow> ofArticle(Long articleId) {
        return rows("l.article.id = :id", articles.get(articleId).getId());
    }

    private List<OutsideRow> rows(String condition, Long id) {
        return Stream.of(ANSWERS, REMARKS)
                .flatMap(query -> entityManager
                        .createQuery(query + condition, OutsideRow.class)
                        .setParameter("id", id)
                        .getResultStream())
                .sorted(Comparator.comparing(OutsideRow::at))
                .toList();
    }
}
