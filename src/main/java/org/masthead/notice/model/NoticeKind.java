package org.masthead.notice.model;

import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.HOOK_MANAGE;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;

/**
 * Why somebody is told something, and who that is: those named by what happened, the author of the story, and those who
 * hold a capability on its desk; where it is about no story, on all desks. {@link NoticeRules} leaves out who did it and who may
 * not read it.
 */
public enum NoticeKind {
    /** They are spoken to in a comment. */
    MENTION(Source.COMMENT, null, false, null, true),
    /** Somebody answered in a thread in which they said something. */
    REPLY(Source.COMMENT, null, false, null, true),
    /** A text waits for review. */
    SUBMITTED(Source.MOVE, "article.submit", false, ARTICLE_REVIEW, false),
    /** Their text came back with a reason. */
    RETURNED(Source.MOVE, "article.return", true, null, true),
    /** A text waits in a stage that they pass. */
    STAGE(Source.CONCERN, "article.stage", false, null, false),
    /** A text is good to go. */
    APPROVED(Source.MOVE, "article.approve", true, ARTICLE_PUBLISH, false),
    /** Readers see their story. */
    PUBLISHED(Source.MOVE, "article.publish", true, null, false),
    /** What was scheduled did not go out, because rules have come to speak against it. */
    HELD_BACK(Source.CONCERN, "article.hold-back", true, ARTICLE_PUBLISH, false),
    /** Somebody writes where they wrote. */
    TAKEN_OVER(Source.CONCERN, "article.take-over", false, null, false),
    /** They are to report, edit or review a story. */
    ASSIGNED(Source.CONCERN, "article.assign", false, null, true),
    /** A story of theirs was due and is not done. */
    OVERDUE(Source.CONCERN, "article.overdue", false, null, true),
    /** Another desk sent a story to theirs. */
    ARRIVED(Source.CONCERN, "article.send", false, ARTICLE_REVIEW, false),
    /** Somebody outside said what they think of a revision. */
    OPINION(Source.CONCERN, "article.opinion", false, null, false),
    /** A rule of review was set aside in an emergency. */
    OVERRIDDEN(Source.CONCERN, "article.override", false, PEOPLE_MANAGE, false),
    /** A webhook was switched off because of how its receiver answers, or does not. */
    HOOK_OFF(Source.HOOK, "hook.give-up", false, HOOK_MANAGE, false);

    /** Which event tells of it. */
    private enum Source {
        COMMENT,
        MOVE,
        CONCERN,
        /** It is about no story. */
        HOOK
    }

    private final Source source;
    private final String act;
    private final boolean forAuthor;
    private final Capability capability;
    private final boolean aboutText;

    NoticeKind(Source source, String act, boolean forAuthor, Capability capability, boolean aboutText) {
        this.source = source;
        this.act = act;
        this.forAuthor = forAuthor;
        this.capability = capability;
        this.aboutText = aboutText;
    }

    /** The kind that tells of a move of a story, if any does. */
    public static Optional<NoticeKind> ofMove(String act) {
        return of(Source.MOVE, act);
    }

    /** The kind that tells of what concerns people by name, if any does. */
    public static Optional<NoticeKind> ofConcern(String act) {
        return of(Source.CONCERN, act);
    }

    /** The kind that tells of what became of a webhook, if any does. */
    public static Optional<NoticeKind> ofHook(String act) {
        return of(Source.HOOK, act);
    }

    /** The kinds about no story that somebody may know of. */
    public static List<NoticeKind> besideStories(Authority authority) {
        return Stream.of(values()).filter(kind -> kind.isKnownTo(authority)).toList();
    }

    /** Whether it is about no story, and somebody may know of it. */
    public boolean isKnownTo(Authority authority) {
        return source == Source.HOOK && authority.onAllDesks(capability);
    }

    private static Optional<NoticeKind> of(Source source, String act) {
        return Stream.of(values())
                .filter(kind -> kind.source == source && kind.act.equals(act))
                .findFirst();
    }

    /** Whether the author of the story is told. */
    public boolean isForAuthor() {
        return forAuthor;
    }

    /** Those who hold this on the desk of the story are told; nobody for it when there is none. */
    public Optional<Capability> findCapability() {
        return Optional.ofNullable(capability);
    }

    /** Whether it waits for one person, who has to do something about it, or cannot wait at all. */
    public boolean isPressing() {
        return switch (this) {
            case MENTION, RETURNED, HELD_BACK, ASSIGNED, OVERDUE, OVERRIDDEN, HOOK_OFF -> true;
            default -> false;
        };
    }

    /** Whether it leads to the text, where the person may work on it, or to the story's page in any case. */
    public boolean isAboutText() {
        return aboutText;
    }
}
