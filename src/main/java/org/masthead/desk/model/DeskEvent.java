package org.masthead.desk.model;

import org.masthead.account.model.Desk;
import org.masthead.platform.model.Audited;

/**
 * Something happened to a desk.
 *
 * @param act {@code desk.create}, {@code desk.edit}, {@code desk.stages}, {@code desk.archive} or {@code desk.restore}
 * @param detail what the stages are from now on, or null
 */
public record DeskEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    public static DeskEvent of(String act, Desk desk, String detail) {
        return new DeskEvent(act, desk.getId(), desk.getName(), detail);
    }

    @Override
    public String objectKind() {
        return "desk";
    }
}
