package org.masthead.account.model;

/**
 * Which people to list; null means any.
 *
 * @param text part of the name, the user name or the address
 * @param role slug of a role they hold on some desk
 * @param active whether they may sign in
 */
public record PeopleFilter(String text, String role, Boolean active) {}
