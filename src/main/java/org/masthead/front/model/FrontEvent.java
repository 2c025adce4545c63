package org.masthead.front.model;

import org.masthead.platform.model.Audited;

/**
 * Something happened to a front.
 *
 * @param act such as {@code front.publish}
 * @param detail what else is worth keeping, or null
 */
public record FrontEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    public static FrontEvent of(String act, Front front, String detail) {
        return new FrontEvent(act, front.getId(), front.getAddress(), detail);
    }

    @Override
    public String objectKind() {
        return "front";
    }
}
