package org.masthead.account.model;

/** A person to choose from a list. */
public record PersonName(Long id, String name) {}
