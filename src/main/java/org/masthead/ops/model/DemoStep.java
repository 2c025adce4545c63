package org.masthead.ops.model;

import java.util.Optional;
import org.masthead.account.model.Capability;

/** What happens to a demo story on its way, and who does it. */
public enum DemoStep {
    SUBMIT(null),
    REWRITE(null),
    SPIKE(null),
    RETURN(Capability.ARTICLE_REVIEW),
    APPROVE(Capability.ARTICLE_REVIEW),
    SCHEDULE(Capability.ARTICLE_PUBLISH),
    PUBLISH(Capability.ARTICLE_PUBLISH),
    UNPUBLISH(Capability.ARTICLE_UNPUBLISH);

    private final Capability capability;

    DemoStep(Capability capability) {
        this.capability = capability;
    }

    /** What the colleague who does it must be allowed; nothing when the author does it. */
    public Optional<Capability> capability() {
        return Optional.ofNullable(capability);
    }
}
