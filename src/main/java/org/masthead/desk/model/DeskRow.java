package org.masthead.desk.model;

/**
 * One line of the list of desks.
 *
 * @param members people who hold a role there, those with a role on all desks aside
 * @param inFlight stories between their first word and going out
 */
public record DeskRow(Long id, String name, String slug, boolean archived, long members, long inFlight) {}
