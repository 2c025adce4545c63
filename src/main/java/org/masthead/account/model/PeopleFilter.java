package org.masthead.account.model;

/**
 * Which people to list; null means any.
 *
 * @param text part of the name, the user name or the address
 * @param role slug of a role they hold
 * @param desk slug of a desk on which they hold it, there or on all desks; any role when none is asked for
 * @param active whether they may sign in
 * @param seen when they signed in last
 */
public record PeopleFilter(String text, String role, String desk, Boolean active, LastSeen seen) {}
