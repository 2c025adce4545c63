package org.masthead.revision.model;

/**
 * Two states of a story and what they differ in.
 *
 * @param earlier the state compared from
 * @param later the state compared to
 */
public record Compared(Filed earlier, Filed later, CopyDiff diff) {}
