package org.masthead.workflow.model;

import org.masthead.account.model.Role;

/**
 * An item as an administrator wants it.
 *
 * @param itemId the item it was until now, or null for a new one
 * @param role the role that ticks it, or null for everybody who reviews on the desk
 */
public record ItemPlan(Long itemId, String text, Role role) {}
