package org.masthead.redirect.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.masthead.platform.model.PublicPath;
import org.masthead.redirect.model.Target;

/** Tells where to go from a path at which nothing is. */
@Stateless
public class Redirects {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * What to answer instead of saying that nothing was found.
     *
     * @param path in any spelling
     */
    public Optional<Target> find(String path) {
        return path.length() > PublicPath.LONGEST
                ? Optional.empty()
                : entityManager
                        .createQuery(
                                "select new org.masthead.redirect.model.Target(r.target) from Redirect r where r.path = :path",
                                Target.class)
                        .setParameter("path", PublicPath.canonical(path))
                        .getResultStream()
                        .findFirst();
    }
}
