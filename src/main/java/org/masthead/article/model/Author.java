package org.masthead.article.model;

/** Somebody who started a story. */
public record Author(Long id, String name) {}
