package org.masthead.comment.model;

/** Somebody who may read a story, and so can be spoken to in its comments. */
public record Colleague(Long id, String userName, String name) {}
