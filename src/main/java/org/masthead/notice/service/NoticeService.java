package org.masthead.notice.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.TextRight;
import org.masthead.comment.model.CommentEvent;
import org.masthead.notice.model.Notice;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.model.NoticeRow;
import org.masthead.platform.service.NewsroomClock;

/** Tells people what concerns them. Everybody sees their own notices only, and none about a story they may not read. */
@Stateless
public class NoticeService {

    /** Notices in the list at most. */
    public static final int MOST = 100;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    /** Tells those who are spoken to, and those who took part in the thread; nobody is told twice. */
    public void tell(@Observes CommentEvent event) {
        tell(event, NoticeKind.MENTION, event.mentioned());
        var others = new HashSet<>(event.others());
        others.removeAll(event.mentioned());
        tell(event, NoticeKind.REPLY, others);
    }

    private void tell(CommentEvent event, NoticeKind kind, Set<Long> people) {
        for (var id : people) {
            var person = entityManager.getReference(Person.class, id);
            var article = entityManager.getReference(Article.class, event.objectId());
            entityManager.persist(new Notice(person, kind, article, event, clock.now()));
        }
    }

    /** How many notices the person has not read. */
    public long unread() {
        return entityManager
                .createQuery("select count(n) from Notice n where n.person.id = :me and n.readAt is null", Long.class)
                .setParameter("me", me.getId())
                .getSingleResult();
    }

    /** The person's notices, the newest first, at most {@link #MOST}; from now on all of them are read. */
    public List<NoticeRow> read() {
        var rows = notices().stream()
                .filter(notice -> me.authority()
                        .may(
                                Capability.ARTICLE_READ,
                                notice.getArticle().getDesk().getId()))
                .map(notice -> NoticeRow.of(notice, opens(notice)))
                .toList();
        entityManager
                .createQuery("update Notice n set n.readAt = :now where n.person.id = :me and n.readAt is null")
                .setParameter("now", clock.now())
                .setParameter("me", me.getId())
                .executeUpdate();
        return rows;
    }

    private List<Notice> notices() {
        return entityManager
                .createQuery(
                        "select n from Notice n join fetch n.article where n.person.id = :me order by n.id desc",
                        Notice.class)
                .setParameter("me", me.getId())
                .setMaxResults(MOST)
                .getResultList();
    }

    private boolean opens(Notice notice) {
        return EditRules.right(notice.getArticle(), me.authority()) != TextRight.NONE;
    }
}
