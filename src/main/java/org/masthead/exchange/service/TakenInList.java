package org.masthead.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.exchange.model.AlreadyIn;

/** Knows which stories are in. It looks outside the caller's transaction, which a lost race has made useless. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakenInList {

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<AlreadyIn> find(String fingerprint) {
        return entityManager
                .createQuery("""
                        select new org.masthead.exchange.model.AlreadyIn(a.id, a.desk.id, p.displayName, t.takenAt)
                        from TakenIn t join t.article a join t.person p where t.fingerprint = :fingerprint""", AlreadyIn.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }
}
