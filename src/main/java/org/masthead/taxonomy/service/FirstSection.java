package org.masthead.taxonomy.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.masthead.account.model.Desk;
import org.masthead.account.model.FirstAdministrator;
import org.masthead.taxonomy.model.Section;

/** Gives a new newsroom a section of the site to publish in. */
@Stateless
public class FirstSection {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private TaxonomyService taxonomy;

    public void make(@Observes FirstAdministrator first) {
        if (taxonomy.sections().isEmpty()) {
            var desk = entityManager.find(Desk.class, first.deskId());
            entityManager.persist(new Section(desk.getSlug(), desk.getName(), 1, desk));
        }
    }
}
