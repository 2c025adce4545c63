package org.masthead.search.model;

/**
 * A live story that was found.
 *
 * @param headline as HTML that is safe to print, with {@code mark} around what was looked for
 * @param snippet the like, of its text; empty when there is none
 */
public record Hit(Long id, String headline, String snippet) {}
