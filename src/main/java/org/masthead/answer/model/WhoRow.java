package org.masthead.answer.model;

import java.time.LocalDate;

/**
 * Somebody who may do what was asked, and the grant that allows it.
 *
 * @param deskName null for all desks
 * @param endsOn the last day on which it holds, or null for good
 */
public record WhoRow(
        Long personId, String personName, Long roleId, String roleName, String deskName, LocalDate endsOn) {}
