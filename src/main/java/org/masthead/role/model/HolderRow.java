package org.masthead.role.model;

import java.time.LocalDate;

/**
 * Somebody who holds a role.
 *
 * @param deskName null for all desks
 * @param endsOn the last day on which it holds, or null for good
 */
public record HolderRow(Long personId, String personName, boolean active, String deskName, LocalDate endsOn) {}
