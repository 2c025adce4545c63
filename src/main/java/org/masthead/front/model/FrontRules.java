package org.masthead.front.model;

import static org.masthead.account.model.Capability.FRONT_MANAGE;

import java.time.Instant;
import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.platform.model.Refusal;

/** Who may arrange which front, and when. */
public final class FrontRules {

    private FrontRules() {}

    /** Whether somebody may arrange a front: of a section on its desk, of the site and of topics in the whole newsroom. */
    public static boolean may(Long deskId, Authority who) {
        return deskId == null ? who.onAllDesks(FRONT_MANAGE) : who.may(FRONT_MANAGE, deskId);
    }

    /** Reasons against arranging a front. */
    public static List<Refusal> against(Front front, Authority who) {
        return may(front.deskId(), who)
                ? List.of()
                : List.of(Refusal.of(front.deskId() == null ? "front.newsroom" : "capability", FRONT_MANAGE.getKey()));
    }

    /** Reasons against promising an arrangement for a moment. */
    public static List<Refusal> againstMoment(Instant when, Instant now) {
        return when != null && when.isAfter(now) ? List.of() : List.of(Refusal.of("move.future"));
    }
}
