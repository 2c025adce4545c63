package org.masthead.desk.model;

/** Somebody who holds a role on a desk. */
public record MemberRow(Long personId, String name, String role, boolean onAllDesks) {}
