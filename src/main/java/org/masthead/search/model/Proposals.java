package org.masthead.search.model;

import java.util.List;

/**
 * What a reader may be about to type.
 *
 * @param words whole texts to search for
 * @param named pages of tags and people
 */
public record Proposals(List<String> words, List<NamedList> named) {}
