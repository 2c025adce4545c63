package org.masthead.token.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Authority;
import org.masthead.platform.model.Refusal;

/** Reasons against a token. One is for its person alone, so nobody makes one for another. */
public final class TokenRules {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    /** Most tokens that open for one person. */
    public static final int MOST = 20;

    /** Longest life, in days. */
    public static final int DAYS = 366;

    private TokenRules() {}

    /**
     * Reasons against making a token.
     *
     * @param who the person it would act for
     * @param living how many of the person's tokens open already
     */
    public static List<Refusal> againstMaking(TokenWish wish, Authority who, long living, Instant now) {
        var reasons = new ArrayList<Refusal>();
        if (wish.name() == null || wish.name().isBlank() || wish.name().strip().length() > LONGEST_NAME) {
            reasons.add(Refusal.of("token.name", LONGEST_NAME));
        }
        if (wish.scopes().isEmpty()) {
            reasons.add(Refusal.of("token.scopes"));
        }
        wish.scopes().stream()
                .sorted()
                .filter(scope -> !who.mayAnywhere(scope))
                .forEach(scope -> reasons.add(Refusal.of("token.scope", scope.getKey())));
        if (wish.end() == null || !wish.end().isAfter(now) || wish.end().isAfter(now.plus(Duration.ofDays(DAYS)))) {
            reasons.add(Refusal.of("token.end", DAYS));
        }
        if (living >= MOST) {
            reasons.add(Refusal.of("token.many", MOST));
        }
        return reasons;
    }
}
