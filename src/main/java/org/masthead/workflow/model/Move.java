package org.masthead.workflow.model;

import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.ARTICLE_UNPUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;
import static org.masthead.account.model.Capability.WORKFLOW_OVERRIDE;
import static org.masthead.article.model.DraftStatus.APPROVED;
import static org.masthead.article.model.DraftStatus.DRAFT;
import static org.masthead.article.model.DraftStatus.IN_REVIEW;
import static org.masthead.article.model.DraftStatus.NONE;
import static org.masthead.article.model.DraftStatus.RETURNED;
import static org.masthead.article.model.DraftStatus.SCHEDULED;
import static org.masthead.article.model.DraftStatus.SPIKED;
import static org.masthead.article.model.PublicStatus.LIVE;
import static org.masthead.article.model.PublicStatus.UNPUBLISHED;
import static org.masthead.workflow.model.Rule.CHECKLIST;
import static org.masthead.workflow.model.Rule.COMPLETE;
import static org.masthead.workflow.model.Rule.FOUR_EYES;
import static org.masthead.workflow.model.Rule.FUTURE;
import static org.masthead.workflow.model.Rule.NOTHING_PENDING;
import static org.masthead.workflow.model.Rule.NOT_LIVE;
import static org.masthead.workflow.model.Rule.REASON;
import static org.masthead.workflow.model.Rule.STAGE;
import static org.masthead.workflow.model.Rule.STAGE_CHECKLIST;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;

/**
 * Every move a story can make: from where, to where, who may, and what must hold besides. Nothing else says so.
 *
 * <p>A move of the draft lane starts in one of its statuses. {@link #UNPUBLISH} is a move of the live lane and leaves the
 * draft lane as it is. An author, or the reporter who was asked, may make the moves marked as hers on her own stories.
 */
public enum Move {
    SUBMIT(from(DRAFT, RETURNED), IN_REVIEW, null, ARTICLE_WRITE, COMPLETE),
    WITHDRAW(from(IN_REVIEW), DRAFT, ARTICLE_REVIEW, ARTICLE_WRITE),
    RETURN(from(IN_REVIEW, APPROVED), RETURNED, ARTICLE_REVIEW, null, STAGE, REASON),
    /** Passes one stage; the status changes with the last. */
    APPROVE(from(IN_REVIEW), APPROVED, null, null, STAGE, FOUR_EYES, STAGE_CHECKLIST),
    OVERRIDE(from(IN_REVIEW), APPROVED, WORKFLOW_OVERRIDE, null, REASON),
    SCHEDULE(from(APPROVED), SCHEDULED, ARTICLE_PUBLISH, null, COMPLETE, NOTHING_PENDING, CHECKLIST, FUTURE),
    UNSCHEDULE(from(SCHEDULED), APPROVED, ARTICLE_PUBLISH, null),
    PUBLISH(from(APPROVED, SCHEDULED), NONE, ARTICLE_PUBLISH, null, COMPLETE, NOTHING_PENDING, CHECKLIST),
    UNPUBLISH(LIVE, UNPUBLISHED, ARTICLE_UNPUBLISH, REASON),
    SPIKE(from(DRAFT, RETURNED, IN_REVIEW, APPROVED), SPIKED, ARTICLE_REVIEW, ARTICLE_WRITE, NOT_LIVE),
    RESTORE(from(SPIKED), DRAFT, ARTICLE_REVIEW, null);

    private final Set<DraftStatus> from;
    private final DraftStatus to;
    private final PublicStatus publicFrom;
    private final PublicStatus publicTo;
    private final Capability capability;
    private final Capability own;
    private final Set<Rule> rules;

    Move(Set<DraftStatus> from, DraftStatus to, Capability capability, Capability own, Rule... rules) {
        this.from = from;
        this.to = to;
        this.publicFrom = null;
        this.publicTo = null;
        this.capability = capability;
        this.own = own;
        this.rules = Set.of(rules);
    }

    Move(PublicStatus publicFrom, PublicStatus publicTo, Capability capability, Rule... rules) {
        this.from = EnumSet.allOf(DraftStatus.class);
        this.to = null;
        this.publicFrom = publicFrom;
        this.publicTo = publicTo;
        this.capability = capability;
        this.own = null;
        this.rules = Set.of(rules);
    }

    private static Set<DraftStatus> from(DraftStatus first, DraftStatus... others) {
        return EnumSet.of(first, others);
    }

    /** Whether a story in these statuses can make the move at all. */
    public boolean startsIn(DraftStatus status, PublicStatus publicStatus) {
        return from.contains(status) && (publicFrom == null || publicFrom == publicStatus);
    }

    /** The draft status after it, or null when it leaves the draft lane alone. */
    public DraftStatus to() {
        return to;
    }

    /** The public status after it, or null when the table does not say: publishing makes any story live. */
    public PublicStatus publicTo() {
        return publicTo;
    }

    /** What allows it on anybody's story, or null when nothing does. */
    public Capability capability() {
        return capability;
    }

    /** What allows it to the author of the story, or null when being the author is not enough. */
    public Capability own() {
        return own;
    }

    public boolean has(Rule rule) {
        return rules.contains(rule);
    }

    /** Name in events and messages, as {@code publish}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
