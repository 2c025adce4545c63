package org.masthead.presence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Hold;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.presence.model.Beat;
import org.masthead.presence.model.DisplacedPage;
import org.masthead.presence.model.Visit;

/**
 * Moves the holds of stories in the database, each by one statement that says under which condition: of two pages that
 * want a story at the same moment one gets it. Neither the text nor its version is touched.
 */
@Stateless
public class Holds {

    /** How long a page whose connection broke may take to come back, as it does when it is loaded anew. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    /** Notes that the page which holds a story is still there. */
    public void see(Beat beat) {
        bind("update Article a set a.hold.seenAt = :now"
                        + " where a.id = :id and a.hold.person.id = :me and a.hold.page = :page")
                .setParameter("id", beat.article())
                .setParameter("page", beat.page())
                .setParameter("me", me.getId())
                .executeUpdate();
    }

    /** Lets a page write in a story in which nobody writes, if it shows what the story says now. */
    public boolean take(Article article, Beat beat) {
        var lost = article.findLastHold();
        var taken = bind("update Article a set a.hold.person = :me, a.hold.page = :page, a.hold.since = :now,"
                                + " a.hold.seenAt = :now where a.id = :id and a.version = :seen"
                                + " and (a.hold.page is null or a.hold.seenAt <= :gone)")
                        .setParameter("id", beat.article())
                        .setParameter("page", beat.page())
                        .setParameter("seen", beat.seen())
                        .setParameter("me", me.person())
                        .setParameter("gone", gone())
                        .executeUpdate()
                == 1;
        if (taken) {
            lost.filter(hold -> !hold.isOf(beat.page())).ifPresent(hold -> displace(article, hold));
            welcome(beat.page());
        }
        entityManager.refresh(article);
        return taken;
    }

    /** Gives a story to the page of somebody who asked for it. */
    public void give(Article article, Visit visit) {
        bind("update Article a set a.hold.person = :person, a.hold.page = :page, a.hold.since = :now,"
                        + " a.hold.seenAt = :now where a = :article")
                .setParameter("person", visit.getPerson())
                .setParameter("page", visit.getPage())
                .setParameter("article", article)
                .executeUpdate();
        welcome(visit.getPage());
        entityManager.refresh(article);
    }

    /** Remembers a page that loses a story, so that it can file what it had not saved. */
    public void displace(Article article, Hold lost) {
        entityManager.merge(new DisplacedPage(article, lost, me.person(), clock.now()));
    }

    /** A page that writes has lost nothing. */
    public void welcome(String page) {
        entityManager
                .createQuery("delete from DisplacedPage d where d.page = :page")
                .setParameter("page", page)
                .executeUpdate();
    }

    /** Frees the story that a page holds; nobody but the page knows its token. */
    public boolean free(String page) {
        return entityManager
                        .createQuery(
                                "update Article a set a.hold.person = null, a.hold.page = null, a.hold.since = null,"
                                        + " a.hold.seenAt = null where a.hold.page = :page")
                        .setParameter("page", page)
                        .executeUpdate()
                > 0;
    }

    /** Lets the hold of a page end within {@link #GRACE}, unless the page comes back. */
    public void fade(String page) {
        entityManager
                .createQuery("update Article a set a.hold.seenAt = :fading"
                        + " where a.hold.page = :page and a.hold.seenAt > :fading")
                .setParameter("page", page)
                .setParameter("fading", fading())
                .executeUpdate();
        entityManager
                .createQuery("update Visit v set v.seenAt = :fading where v.page = :page and v.seenAt > :fading")
                .setParameter("page", page)
                .setParameter("fading", fading())
                .executeUpdate();
    }

    /** Moment after which a page must have been seen to count as there. */
    public Instant gone() {
        return clock.now().minus(Hold.PATIENCE);
    }

    private Instant fading() {
        return gone().plus(GRACE);
    }

    private Query bind(String jpql) {
        return entityManager.createQuery(jpql).setParameter("now", clock.now());
    }
}
