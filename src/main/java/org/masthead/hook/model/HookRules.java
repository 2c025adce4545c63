package org.masthead.hook.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.masthead.platform.model.Refusal;

/** What speaks against keeping a webhook. */
public final class HookRules {

    /** Characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** Characters of an address. */
    public static final int LONGEST_URL = 500;

    /** Webhooks of a newsroom; each may keep a thread waiting. */
    public static final int MOST = 50;

    private HookRules() {}

    /**
     * The reasons against a plan.
     *
     * @param openly whether the operator lets messages go to addresses inside the house, and unencrypted
     */
    public static List<Refusal> againstSaving(HookPlan plan, boolean openly) {
        var refusals = new ArrayList<Refusal>();
        if (plan.name().isEmpty() || plan.name().length() > LONGEST_NAME) {
            refusals.add(Refusal.of("hook.name", LONGEST_NAME));
        }
        if (!isAddress(plan.url(), openly)) {
            refusals.add(Refusal.of("hook.url"));
        }
        if (plan.events().isEmpty()) {
            refusals.add(Refusal.of("hook.events"));
        }
        return refusals;
    }

    private static boolean isAddress(String url, boolean openly) {
        try {
            var address = URI.create(url);
            var scheme = String.valueOf(address.getScheme());
            return url.length() <= LONGEST_URL
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null
                    && (scheme.equalsIgnoreCase("https") || openly && scheme.equalsIgnoreCase("http"));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
