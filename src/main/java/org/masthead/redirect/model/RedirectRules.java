package org.masthead.redirect.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.masthead.platform.model.PublicPath;
import org.masthead.platform.model.Refusal;

/** Reasons against a redirect. Whoever asks looks after the site. */
public final class RedirectRules {

    private RedirectRules() {}

    /** Reasons against the words of a redirect, whatever else there is. */
    public static List<Refusal> against(RedirectPlan plan) {
        var reasons = new ArrayList<Refusal>();
        reasons.addAll(againstFrom(plan.from()));
        if (plan.to() != null && !isPath(plan.to()) && !isWeb(plan.to())) {
            reasons.add(Refusal.of("redirect.to", plan.to()));
        }
        if (plan.from().equals(plan.innerTarget())) {
            reasons.add(Refusal.of("redirect.itself", plan.from()));
        }
        if (plan.innerTarget() != null && PublicPath.isRoom(plan.innerTarget())) {
            reasons.add(Refusal.of("redirect.toRoom", plan.to()));
        }
        if (plan.note() != null && plan.note().length() > RedirectPlan.LONGEST_NOTE) {
            reasons.add(Refusal.of("redirect.note", RedirectPlan.LONGEST_NOTE));
        }
        return reasons;
    }

    private static List<Refusal> againstFrom(String from) {
        if (!isPath(from)
                || from.length() > PublicPath.LONGEST
                || !RedirectPlan.path(from).equals(from)) {
            return List.of(Refusal.of("redirect.from", from, PublicPath.LONGEST));
        }
        if (from.equals("/")) {
            return List.of(Refusal.of("redirect.front"));
        }
        return PublicPath.isRoom(from) ? List.of(Refusal.of("redirect.room", from)) : List.of();
    }

    private static boolean isPath(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.length() <= RedirectPlan.LONGEST_ADDRESS
                && address.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
    }

    private static boolean isWeb(String address) {
        try {
            var uri = URI.create(address);
            return address.length() <= RedirectPlan.LONGEST_ADDRESS
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
