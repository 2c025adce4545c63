package org.masthead.cache.model;

import java.util.Set;

/** Something that pages show has changed: once that is sure, the pages that show it are dropped and made anew. */
public record PartsChanged(Set<Part> parts) {}
