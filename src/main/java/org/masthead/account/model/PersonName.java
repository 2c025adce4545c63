package org.masthead.account.model;

import java.io.Serializable;

/** A person to choose from a list. */
public record PersonName(Long id, String name) implements Serializable {}
