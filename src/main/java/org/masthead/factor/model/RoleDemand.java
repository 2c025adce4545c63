package org.masthead.factor.model;

import org.masthead.platform.model.Audited;

/** Somebody said whether a role asks for a second factor; the detail is {@code on} or {@code off}. */
public record RoleDemand(Long objectId, String objectName, String detail) implements Audited {

    @Override
    public String act() {
        return "factor.demand";
    }

    @Override
    public String objectKind() {
        return "role";
    }
}
