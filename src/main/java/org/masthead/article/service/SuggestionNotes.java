package org.masthead.article.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.MadeSuggestion;
import org.masthead.article.model.TextChange;
import org.masthead.body.model.Signature;
import org.masthead.platform.model.Refused;

/** Remembers who suggested what, so that nobody suggests in another's name. Asks the database only when there is news. */
@Stateless
public class SuggestionNotes {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    /**
     * Notes the suggestions that come with a change.
     *
     * @throws Refused when one is said to be somebody else's who never made it in this story
     */
    public void keep(Article article, TextChange change) {
        var fresh = change.newSuggestions();
        if (fresh.isEmpty()) {
            return;
        }
        var made = made(article, fresh);
        Refused.ifAny(change.againstForeign(made));
        fresh.stream()
                .filter(suggestion -> !made.contains(suggestion))
                .forEach(suggestion -> entityManager.persist(new MadeSuggestion(article, suggestion)));
    }

    /** The people whose suggestions become part of the text. */
    public List<Person> accepted(TextChange change) {
        var names = change.acceptedAuthors();
        return names.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select p from Person p where p.userName in :names", Person.class)
                        .setParameter("names", names)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
    }

    private List<Signature> made(Article article, Set<Signature> wanted) {
        return entityManager
                .createQuery(
                        "select s from MadeSuggestion s where s.article = :article and s.madeAt in :moments",
                        MadeSuggestion.class)
                .setParameter("article", article)
                .setParameter("moments", moments(wanted))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .map(MadeSuggestion::signature)
                .toList();
    }

    private static List<String> moments(Collection<Signature> suggestions) {
        return suggestions.stream().map(Signature::at).distinct().toList();
    }
}
