package org.masthead.cache.model;

import java.util.function.Function;

/**
 * Where kept pages are looked up.
 *
 * @param pages by path and query; null for one that is not kept
 * @param forms the other forms of a page; null when they are not kept
 */
public record Shelf(Function<String, KeptPage> pages, Function<KeptPage, Form> forms) {}
