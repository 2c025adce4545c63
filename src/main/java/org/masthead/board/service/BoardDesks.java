package org.masthead.board.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.platform.model.NotFound;

/** The desks whose boards somebody sees. */
@Stateless
public class BoardDesks {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    /** The desks in use on which the person may read, by name, each with its stages. */
    public List<Desk> readable() {
        var desks = entityManager
                .createQuery(
                        "select distinct d from Desk d left join fetch d.allStages where d.archived = false order by d.name",
                        Desk.class)
                .getResultList();
        return me.authority().among(desks, Capability.ARTICLE_READ);
    }

    /**
     * One of some desks: the one that is asked for, or else the first on which the person reviews, or else the first.
     *
     * @param id null for any
     * @throws NotFound when it is none of them
     */
    public Desk choose(List<Desk> desks, Long id) {
        return (id == null
                        ? me.authority().among(desks, Capability.ARTICLE_REVIEW).stream()
                                .findFirst()
                                .or(() -> desks.stream().findFirst())
                        : desks.stream().filter(desk -> desk.getId().equals(id)).findFirst())
                .orElseThrow(() -> new NotFound("desk", id));
    }
}
