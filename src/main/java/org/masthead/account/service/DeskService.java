package org.masthead.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;

/** The desks of the newsroom. */
@Stateless
public class DeskService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    /** All desks by name. */
    public List<Desk> desks() {
        return entityManager
                .createQuery("select d from Desk d order by d.name", Desk.class)
                .getResultList();
    }

    /** The desks on which the person may do something. */
    public List<Desk> desksWith(Capability capability) {
        return me.authority().among(desks(), capability);
    }
}
