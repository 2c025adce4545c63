package org.masthead.platform.model;

/**
 * Somebody was refused something, and is told why.
 *
 * @param path address of the page on which, with the id of the thing at most
 * @param sentences why
 */
public record RefusedAct(String path, String sentences) {}
