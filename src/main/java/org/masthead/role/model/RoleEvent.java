package org.masthead.role.model;

import org.masthead.account.model.Role;
import org.masthead.platform.model.Audited;

/**
 * Something happened to a role.
 *
 * @param act {@code role.create}, {@code role.edit} or {@code role.delete}
 * @param detail what it allows from now on and did not, and the other way round; null of a role that is deleted
 */
public record RoleEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    public static RoleEvent of(String act, Role role, String detail) {
        return new RoleEvent(act, role.getId(), role.getName(), detail);
    }

    @Override
    public String objectKind() {
        return "role";
    }
}
