package org.masthead.presence.model;

/**
 * Somebody who has a story open, in a list of stories.
 *
 * @param writes whether they write in it
 */
public record Guest(Long article, String name, boolean writes) {}
