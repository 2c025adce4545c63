package org.masthead.hook.view;

import java.io.Serializable;
import java.time.Instant;
import org.masthead.hook.model.Hook;
import org.masthead.hook.model.OffReason;

/**
 * How a webhook is.
 *
 * @param offReason null when it is on
 * @param offSince null when it is on
 * @param failingSince null when the last message reached it
 * @param formerUntil until when the secret before the present one signs too; null when there is none
 */
public record Standing(OffReason offReason, Instant offSince, Instant failingSince, Instant formerUntil)
        implements Serializable {

    static Standing of(Hook hook) {
        return new Standing(hook.getOffReason(), hook.getOffSince(), hook.getFailingSince(), hook.getFormerUntil());
    }

    public boolean isOn() {
        return offReason == null;
    }
}
