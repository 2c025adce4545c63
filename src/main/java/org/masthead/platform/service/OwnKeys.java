package org.masthead.platform.service;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.platform.model.OwnKey;

/**
 * The keys that this installation has made for itself. One caller at a time, each in a transaction of its own: of two
 * first uses at the same moment the second finds the key of the first.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnKeys {

    @PersistenceContext
    private EntityManager entityManager;

    /** The key for a purpose; made when there is none yet. */
    public OwnKey get(String purpose) {
        return find(purpose).orElseGet(() -> {
            var key = new OwnKey(purpose);
            entityManager.persist(key);
            return key;
        });
    }

    /** The key for a purpose, if it was ever used. */
    @Lock(LockType.READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<OwnKey> find(String purpose) {
        return Optional.ofNullable(entityManager.find(OwnKey.class, purpose));
    }
}
