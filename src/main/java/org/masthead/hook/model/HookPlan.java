package org.masthead.hook.model;

import java.util.Set;

/** What somebody wants a webhook to be. */
public record HookPlan(String name, String url, Set<HookEvent> events) {

    /** The same without blanks around name and address. */
    public HookPlan stripped() {
        return new HookPlan(name == null ? "" : name.strip(), url == null ? "" : url.strip(), Set.copyOf(events));
    }
}
