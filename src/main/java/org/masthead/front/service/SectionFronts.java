package org.masthead.front.service;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.account.model.FirstAdministrator;
import org.masthead.front.model.Front;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.SectionEvent;

/** Lets the site and each section have a front from the moment that there is one, under the name that it has. */
@Stateless
public class SectionFronts {

    /** Behind those who give a new newsroom its section. */
    private static final int LATER = Interceptor.Priority.APPLICATION + 1000;

    @PersistenceContext
    private EntityManager entityManager;

    /** Makes what is missing; of two who come at once the second finds nothing to do. */
    public void make() {
        if (!missing().isEmpty()) {
            entityManager
                    .createQuery("select s from Section s order by s.id", Section.class)
                    .setLockMode(PESSIMISTIC_WRITE)
                    .getResultList();
            missing().forEach(entityManager::persist);
        }
    }

    public void begin(@Observes @Priority(LATER) FirstAdministrator first) {
        make();
    }

    /** Whoever arranges the front meanwhile does not notice. */
    public void follow(@Observes SectionEvent event) {
        entityManager
                .createQuery("update Front f set f.name = :name, f.title = :title where f.section.id = :section")
                .setParameter("name", Front.nameOf(event.slug()))
                .setParameter("title", event.objectName())
                .setParameter("section", event.objectId())
                .executeUpdate();
        make();
    }

    private List<Front> missing() {
        var sections = entityManager
                .createQuery(
                        "select s from Section s where not exists (select f from Front f where f.section = s)",
                        Section.class)
                .getResultStream()
                .map(Front::of);
        return Stream.concat(site(), sections).toList();
    }

    private Stream<Front> site() {
        var there = entityManager
                .createQuery("select count(f) from Front f where f.kind = :site", Long.class)
                .setParameter("site", Front.Kind.SITE)
                .getSingleResult();
        return there > 0 ? Stream.empty() : Stream.of(Front.ofSite());
    }
}
