package org.masthead.notice.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.TextRight;
import org.masthead.notice.model.Changed;
import org.masthead.notice.model.Notice;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.model.NoticeRow;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.service.NewsroomClock;

/** The notices of a person. Everybody sees their own only, and none about what they may not know of any more. */
@Stateless
public class NoticeService {

    /** Notices in the list at most. */
    public static final int MOST = 100;

    private static final String MINE = """
             from Notice n left join n.news.article a
            where n.person.id = :me
                and (a.id is null and n.news.kind in :beside or a.id is not null and (:all = true or a.desk.id in :desks))
            """;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<Changed> events;

    /** How many notices the person has not read. */
    public long unread() {
        return bind(entityManager.createQuery("select count(n)" + MINE + " and n.readAt is null", Long.class))
                .getSingleResult();
    }

    /**
     * The person's notices, the newest first, at most {@link #MOST}.
     *
     * @param unreadOnly whether those that were read are left out
     */
    public List<NoticeRow> list(boolean unreadOnly) {
        var unread = unreadOnly ? " and n.readAt is null" : "";
        return bind(entityManager.createQuery(
                        "select n" + MINE + unread + " order by n.news.at desc, n.id desc", Notice.class))
                .setMaxResults(MOST)
                .getResultStream()
                .map(notice -> NoticeRow.of(notice, opens(notice)))
                .toList();
    }

    /**
     * One of the person's notices, for somebody who goes where it leads.
     *
     * @throws NotFound when there is none, it is somebody else's, or they may not read its story any more
     */
    public NoticeRow get(Long id) {
        return bind(entityManager.createQuery("select n" + MINE + " and n.id = :id", Notice.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(notice -> NoticeRow.of(notice, opens(notice)))
                .orElseThrow(() -> new NotFound("notice", id));
    }

    /** From now on the person has read one of their notices. */
    public void read(Long id) {
        update("n.id = :id", id);
    }

    /**
     * From now on the person has read all that they saw.
     *
     * @param newest id of the newest that they saw; what came after it stays unread
     */
    public void readUpTo(Long newest) {
        update("n.id <= :id", newest);
    }

    private void update(String which, Long id) {
        var read = entityManager
                .createQuery(
                        "update Notice n set n.readAt = :now where n.person.id = :me and n.readAt is null and " + which)
                .setParameter("now", clock.now())
                .setParameter("me", me.getId())
                .setParameter("id", id)
                .executeUpdate();
        if (read > 0) {
            events.fire(new Changed(Set.of(me.getId())));
        }
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        Collection<Long> desks = me.authority().desksWith(Capability.ARTICLE_READ);
        return query.setParameter("me", me.getId())
                .setParameter("beside", NoticeKind.besideStories(me.authority()))
                .setParameter("all", me.authority().onAllDesks(Capability.ARTICLE_READ))
                .setParameter("desks", desks);
    }

    private boolean opens(Notice notice) {
        var article = notice.getNews().getArticle();
        return article != null && EditRules.right(article, me.authority()) != TextRight.NONE;
    }
}
