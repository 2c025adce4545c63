package org.masthead.article.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.masthead.taxonomy.model.SectionEvent;

/**
 * Lets the lists of live stories follow their sections: another slug is another name of the list, and under another section
 * its stories stand in the list of that one. The stories themselves stay untouched, however many they are.
 */
@Stateless
public class SectionLists {

    @PersistenceContext
    private EntityManager entityManager;

    public void follow(@Observes SectionEvent event) {
        if (event.isRenamed()) {
            run(
                    "update {h-schema}live_list set name = ?1 where name = ?2",
                    list(event.slug()),
                    list(event.slugBefore()));
        }
        if (event.isMoved() && event.parentBefore() != null) {
            run("""
                    delete from {h-schema}live_list where name = ?1
                    and article_id in (select own.article_id from {h-schema}live_list own where own.name = ?2)""", list(event.parentBefore()), list(event.slug()));
        }
        if (event.isMoved() && event.parent() != null) {
            run("""
                    insert into {h-schema}live_list (name, article_id, first_published_at)
                    select cast(?1 as varchar(120)), own.article_id, own.first_published_at from {h-schema}live_list own where own.name = ?2""", list(event.parent()), list(event.slug()));
        }
    }

    private static String list(String slug) {
        return "section/" + slug;
    }

    private void run(String statement, String first, String second) {
        entityManager
                .createNativeQuery(statement)
                .setParameter(1, first)
                .setParameter(2, second)
                .executeUpdate();
    }
}
