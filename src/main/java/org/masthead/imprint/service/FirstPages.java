package org.masthead.imprint.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.masthead.account.model.FirstAdministrator;
import org.masthead.account.model.Person;
import org.masthead.imprint.model.PagePlan;
import org.masthead.imprint.model.StandingPage;
import org.masthead.platform.service.NewsroomClock;

/** Begins the pages that every paper needs, as empty drafts; the page on which one is written says what belongs on it. */
@Stateless
public class FirstPages {

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("about", "About us");
        TITLES.put("imprint", "Imprint");
        TITLES.put("contact", "Contact");
        TITLES.put("privacy", "Privacy");
        TITLES.put("corrections", "How we correct mistakes");
    }

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NewsroomClock clock;

    public void make(@Observes FirstAdministrator first) {
        var person = entityManager.find(Person.class, first.personId());
        var position = 0;
        for (var title : TITLES.entrySet()) {
            var plan = new PagePlan(title.getValue(), title.getKey(), null);
            entityManager.persist(new StandingPage(plan, ++position, person, clock.now()));
        }
    }
}
