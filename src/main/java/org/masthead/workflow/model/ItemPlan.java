package org.masthead.workflow.model;

import org.masthead.account.model.Role;
import org.masthead.account.model.Stage;

/**
 * An item as an administrator wants it.
 *
 * @param itemId the item it was until now, or null for a new one
 * @param role the role that ticks it, or null for everybody who reviews on the desk
 * @param stage the stage that is not passed before it is ticked, or null when only the going out waits for it
 */
public record ItemPlan(Long itemId, String text, Role role, Stage stage) {

    /** An item that only the going out waits for. */
    public ItemPlan(Long itemId, String text, Role role) {
        this(itemId, text, role, null);
    }
}
