package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.article.model.LiveChange;
import org.masthead.platform.model.Settings;
import org.masthead.taxonomy.service.TaxonomyService;

/** Puts an article's working copy before readers, with an address and tags, and takes it down again. */
@Stateless
public class Publication {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private Settings settings;

    @Inject
    private Event<LiveChange> changes;

    /** Publishes; whoever calls has asked the rules. */
    public void publish(Article article, Person by, Instant at) {
        var before = article.getLive().placement();
        var tags = taxonomy.tags(article.getCopy().getTags());
        article.publish(address(article, at), tags, by, at);
        changes.fire(LiveChange.shown(article.getId(), before, article.getLive().placement()));
    }

    /** Takes a story down; whoever calls has asked the rules. */
    public void takeDown(Article article, Person by, Instant at) {
        var before = article.getLive().placement();
        article.unpublish(by, at);
        changes.fire(LiveChange.takenDown(article.getId(), before));
    }

    /**
     * {@code /section/yyyy/mm/dd/slug} with the day of the first publication. A story keeps the slug that was made of its
     * first headline until somebody writes another one.
     */
    private String address(Article article, Instant at) {
        var live = article.getLive();
        var copy = article.getCopy();
        if (live.getAddress() == null) {
            return free(wanted(article, at, copy.slugOrMade()), article);
        }
        var kept = live.getAddress().substring(live.getAddress().lastIndexOf('/') + 1);
        var wanted = wanted(article, live.getFirstPublishedAt(), copy.getSlug() == null ? kept : copy.getSlug());
        return live.getAddress().matches(Pattern.quote(wanted) + "(-\\d+)?")
                ? live.getAddress()
                : free(wanted, article);
    }

    private String wanted(Article article, Instant day, String slug) {
        return "/%s/%s/%s"
                .formatted(article.getCopy().getSection().getSlug(), DAY.format(day.atZone(settings.zone())), slug);
    }

    /** With a number behind it when another story has, or once had, that address. */
    private String free(String wanted, Article article) {
        var address = wanted;
        for (var number = 2; isTaken(address, article); number++) {
            address = wanted + "-" + number;
        }
        return address;
    }

    private boolean isTaken(String address, Article article) {
        return isAny("from Article a where a.live.address = :address and a <> :article", address, article)
                || isAny(
                        "from Article a join a.live.oldAddresses old where old = :address and a <> :article",
                        address,
                        article);
    }

    private boolean isAny(String others, String address, Article article) {
        return !entityManager
                .createQuery("select a.id " + others, Long.class)
                .setParameter("address", address)
                .setParameter("article", article)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
