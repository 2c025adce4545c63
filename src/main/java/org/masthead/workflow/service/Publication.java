package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;
import org.masthead.platform.model.Settings;
import org.masthead.taxonomy.service.TaxonomyService;

/** Puts an article's working copy before readers, with an address and tags. */
@Stateless
public class Publication {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private Settings settings;

    /** Publishes; whoever calls has asked the rules. */
    public void publish(Article article, Person by, Instant at) {
        var tags = taxonomy.tags(article.getCopy().getTags());
        article.publish(freeAddress(article, at), tags, by, at);
    }

    /** {@code /section/yyyy/mm/dd/slug}, with a number behind it when another story of that day has it already. */
    private String freeAddress(Article article, Instant at) {
        var copy = article.getCopy();
        var wanted = "/%s/%s/%s"
                .formatted(copy.getSection().getSlug(), DAY.format(at.atZone(settings.zone())), copy.slugOrMade());
        var address = wanted;
        for (var number = 2; isTaken(address, article); number++) {
            address = wanted + "-" + number;
        }
        return address;
    }

    private boolean isTaken(String address, Article article) {
        return entityManager
                        .createQuery(
                                "select count(a) from Article a where a.live.address = :address and a <> :article",
                                Long.class)
                        .setParameter("address", address)
                        .setParameter("article", article)
                        .getSingleResult()
                > 0;
    }
}
