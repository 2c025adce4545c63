package org.masthead.article.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Authority;
import org.masthead.body.model.Document;
import org.masthead.body.model.Signature;
import org.masthead.body.model.Suggestions;
import org.masthead.platform.model.Refusal;

/**
 * A text that is about to take the place of another, and who brings it: what of it is suggested and what is written.
 *
 * @param before null for a new story
 * @param staysOnDesk whether the story is not handed to another desk along with it
 * @param right what the person may do with the text
 */
public record TextChange(Copy before, Copy after, boolean staysOnDesk, Authority who, TextRight right) {

    /**
     * Whether readers would get the same as before: only suggestions of this person and comments differ. To send the same
     * again is to write it, for those who may.
     */
    public boolean isOnlySuggesting() {
        return before != null
                && staysOnDesk
                && (right == TextRight.SUGGEST || !before.getBody().equals(after.getBody()))
                && Suggestions.isOnlySuggesting(before.document(), after.document(), who.userName())
                && before.saysAroundBodyWhat(after);
    }

    /** Reasons against it; whether the suggestions are really this person's is told by {@link #againstForeign}. */
    public List<Refusal> refusals() {
        return right == TextRight.WRITE || isOnlySuggesting() ? List.of() : List.of(Refusal.of("suggest.only"));
    }

    /** Name of the act in events. */
    public String act() {
        return isOnlySuggesting() ? "article.suggest" : "article.edit";
    }

    /** Suggestions that were not there before, whoever is said to have made them. */
    public Set<Signature> newSuggestions() {
        var fresh = new LinkedHashSet<>(Suggestions.signatures(after.document()));
        fresh.removeAll(Suggestions.signatures(document()));
        return fresh;
    }

    /**
     * Reasons against suggestions that come in another's name.
     *
     * @param made those that were really made in this story at some time
     */
    public List<Refusal> againstForeign(Collection<Signature> made) {
        return newSuggestions().stream()
                .filter(suggestion -> !isOwn(suggestion) && !made.contains(suggestion))
                .map(Signature::author)
                .distinct()
                .map(author -> Refusal.of("suggest.foreign", author))
                .toList();
    }

    public boolean isOwn(Signature suggestion) {
        return suggestion.author().equals(who.userName());
    }

    /** User names of those whose words this makes part of the text. */
    public Set<String> acceptedAuthors() {
        return Suggestions.acceptedAuthors(document(), after.document());
    }

    private Document document() {
        return before == null ? Document.EMPTY : before.document();
    }
}
