package org.masthead.notice.model;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import org.masthead.account.model.Capability;

/** Who is told of what. Nobody is told of their own act, and nobody of a story that they may not read. */
public final class NoticeRules {

    private NoticeRules() {}

    /**
     * Ids of those who are told.
     *
     * @param named those whom it concerns by name
     * @param author of the story
     * @param by who did it, or null when nobody did
     * @param onDesk what active people may do on the desk of the story, as far as it matters for the kind and for reading
     */
    public static Set<Long> told(
            NoticeKind kind, Set<Long> named, Long author, Long by, Map<Long, Set<Capability>> onDesk) {
        return onDesk.keySet().stream()
                .filter(person -> !person.equals(by))
                .filter(person -> onDesk.get(person).contains(Capability.ARTICLE_READ))
                .filter(person -> named.contains(person)
                        || kind.isForAuthor() && person.equals(author)
                        || kind.findCapability()
                                .filter(onDesk.get(person)::contains)
                                .isPresent())
                .collect(toSet());
    }
}
