package org.masthead.presence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.masthead.presence.model.Guest;

/** Who is in the stories of a list. */
@Stateless
public class GuestLists {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Holds holds;

    /** Everybody who has one of these stories open now, by name; whoever calls has read the stories on their behalf. */
    public List<Guest> in(Collection<Long> articles) {
        return entityManager
                .createQuery("""
                        select new org.masthead.presence.model.Guest(a.id, p.displayName,
                            case when a.hold.page = v.page and a.hold.seenAt > :gone then true else false end)
                        from Visit v join v.article a join v.person p
                        where a.id in :articles and v.seenAt > :gone order by p.displayName""", Guest.class)
                .setParameter("articles", articles)
                .setParameter("gone", holds.gone())
                .getResultList();
    }
}
