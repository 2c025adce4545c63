package org.masthead.preview.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.article.model.Article;
import org.masthead.platform.model.Refusal;

/**
 * Who may show a story outside the newsroom: its author, and those who review it. And what somebody outside may say: as
 * long as the link is open, with a name, and an objection with a reason.
 */
public final class PreviewRules {

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 200;

    /** Characters of a sentence or a remark at most. */
    public static final int LONGEST_TEXT = 2000;

    /** Characters that a remark quotes at most. */
    public static final int LONGEST_QUOTE = 1000;

    /** Answers and remarks that one link takes at most. */
    public static final int MOST = 200;

    private PreviewRules() {}

    /** Reasons against making, seeing or revoking the preview links of a story. */
    public static List<Refusal> againstLinking(Article article, Authority who) {
        var deskId = article.getDesk().getId();
        var author = who.is(article.getAuthor()) && who.may(Capability.ARTICLE_WRITE, deskId);
        return author || who.may(Capability.ARTICLE_REVIEW, deskId)
                ? List.of()
                : List.of(Refusal.of("preview.notYours", article.getAuthor().getDisplayName()));
    }

    /** Reasons against making this very link: an opinion is asked of somebody, and no link is open for too long. */
    public static List<Refusal> againstSharing(Article article, Authority who, Sharing sharing, Instant now) {
        var refusals = new ArrayList<>(againstLinking(article, who));
        if (sharing.purpose() == LinkPurpose.OPINION
                && PlainText.line(sharing.forWhom()).isEmpty()) {
            refusals.add(Refusal.of("preview.forWhom"));
        }
        if (!sharing.isBounded(now)) {
            refusals.add(Refusal.of("preview.until", Validity.LONGEST.toDays()));
        }
        return refusals;
    }

    /**
     * Reasons against saying anything at all about a linked revision.
     *
     * @param who whoever asks, who is to be nobody of the newsroom
     * @param said how many answers and remarks the link has taken
     */
    public static List<Refusal> againstOpinion(PreviewLink link, Authority who, long said, Instant now) {
        if (!link.isOpen(now)) {
            return List.of(Refusal.of("preview.ended"));
        }
        if (who.isSignedIn()) {
            return List.of(Refusal.of("preview.staff", who.name()));
        }
        return said < MOST ? List.of() : List.of(Refusal.of("preview.full", MOST));
    }

    /** Reasons against an answer as it was given. */
    public static List<Refusal> againstAnswer(GivenAnswer given) {
        var refusals = new ArrayList<>(againstName(given.name()));
        if (given.verdict() == null) {
            refusals.add(Refusal.of("preview.verdict"));
        }
        if (given.verdict() == Verdict.OBJECTS && given.sentence().isEmpty()) {
            refusals.add(Refusal.of("preview.why"));
        }
        refusals.addAll(againstLength(given.sentence(), LONGEST_TEXT));
        return refusals;
    }

    /** Reasons against a remark as it was given about a story. */
    public static List<Refusal> againstRemark(GivenRemark given, PreviewedStory story) {
        var refusals = new ArrayList<>(againstName(given.name()));
        if (given.text().isEmpty()) {
            refusals.add(Refusal.of("preview.remark"));
        }
        refusals.addAll(againstLength(given.text(), LONGEST_TEXT));
        refusals.addAll(againstLength(given.quote(), LONGEST_QUOTE));
        var passage = story.findPassage(given.place());
        if (passage.isEmpty()) {
            refusals.add(Refusal.of("preview.place"));
        } else if (passage.get().find(given.quote()).isEmpty()) {
            refusals.add(Refusal.of("preview.quote"));
        }
        return refusals;
    }

    private static List<Refusal> againstName(String name) {
        return name.isEmpty() ? List.of(Refusal.of("preview.name")) : againstLength(name, LONGEST_NAME);
    }

    private static List<Refusal> againstLength(String text, int most) {
        return text.length() <= most ? List.of() : List.of(Refusal.of("preview.long", text.length(), most));
    }
}
