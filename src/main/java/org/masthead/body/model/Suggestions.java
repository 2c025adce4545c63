package org.masthead.body.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Changes that somebody proposed in a text and nobody has accepted or rejected yet. They are marks: the text under an
 * {@code insertion} is not there yet, that under a {@code deletion} still is, and a {@code format} leaves the look of the
 * text as it is. So the text without them is always at hand, and it is what readers get.
 */
public final class Suggestions {

    private Suggestions() {}

    /** What waits, in the order of the text. */
    public static List<Suggestion> pending(Document body) {
        return SuggestedRun.of(body).stream()
                .collect(groupingBy(SuggestedRun::signature, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(change -> new Suggestion(
                        change.getKey(),
                        texts(change.getValue(), "insertion"),
                        texts(change.getValue(), "deletion"),
                        texts(change.getValue(), "format")))
                .toList();
    }

    private static String texts(List<SuggestedRun> pieces, String mark) {
        return pieces.stream()
                .filter(piece -> piece.mark().is(mark))
                .map(SuggestedRun::text)
                .collect(joining("\n"));
    }

    /** How many changes wait. */
    public static int count(Document body) {
        return signatures(body).size();
    }

    /** Who suggested what waits, and when. */
    public static Set<Signature> signatures(Document body) {
        return SuggestedRun.of(body).stream().map(SuggestedRun::signature).collect(toCollection(LinkedHashSet::new));
    }

    /** The text that readers get: without what is only suggested, and without comments. */
    public static Document publicDocument(Document body) {
        return new Document(PublicText.document(body.root()));
    }

    /**
     * Whether a text differs from another only by suggestions of one person and by comments that were added: what readers
     * get, what others suggest and where others comment is the same.
     */
    public static boolean isOnlySuggesting(Document before, Document after, String userName) {
        if (before.equals(after)) {
            return true;
        }
        Predicate<Mark> own = mark -> mark.isSuggestion() && mark.attr("author").equals(userName);
        Predicate<Mark> free = own.or(mark -> mark.is("comment"));
        return only(PublicText.without(free, before.root())).equals(only(PublicText.without(free, after.root())))
                && Comments.threads(after).containsAll(Comments.threads(without(own, before)));
    }

    private static Document without(Predicate<Mark> gone, Document body) {
        return new Document(only(PublicText.without(gone, body.root())));
    }

    private static Node only(List<Node> root) {
        return root.get(0);
    }

    /**
     * User names of those whose suggestions became part of the text: a piece that waited does so no longer, and readers
     * would see it carried out. In doubt it was accepted, because nobody approves what they wrote.
     */
    public static Set<String> acceptedAuthors(Document before, Document after) {
        var gone = SuggestedRun.of(before);
        gone.removeAll(SuggestedRun.of(after));
        if (gone.isEmpty()) {
            return Set.of();
        }
        var publicBefore = PublicText.document(before.root());
        var publicAfter = PublicText.document(after.root());
        return gone.stream()
                .filter(piece -> piece.isCarriedOut(publicBefore, publicAfter))
                .map(piece -> piece.signature().author())
                .collect(toCollection(LinkedHashSet::new));
    }
}
