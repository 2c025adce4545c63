package org.masthead.role.model;

import org.masthead.account.model.BuiltInRole;

/**
 * A role, as the list of roles shows it.
 *
 * @param holders how many active people hold it
 */
public record RoleRow(Long id, String slug, String name, long holders) {

    public boolean isBuiltIn() {
        return BuiltInRole.find(slug).isPresent();
    }
}
