package org.masthead.preview.service;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.preview.model.SigningKey;

/**
 * The keys that this installation has made for itself. One caller at a time, each in a transaction of its own: of two
 * first uses at the same moment the second finds the key of the first.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SigningKeys {

    @PersistenceContext
    private EntityManager entityManager;

    /** The key for a purpose; made when there is none yet. */
    public SigningKey get(String purpose) {
        return find(purpose).orElseGet(() -> {
            var key = new SigningKey(purpose);
            entityManager.persist(key);
            return key;
        });
    }

    /** The key for a purpose, if it was ever used. */
    @Lock(LockType.READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SigningKey> find(String purpose) {
        return Optional.ofNullable(entityManager.find(SigningKey.class, purpose));
    }
}
