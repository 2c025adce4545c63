package org.masthead.body.model;

/**
 * One change that waits to be accepted or rejected.
 *
 * @param signature who suggested it and when
 * @param added text that it would add, empty when none
 * @param deleted text that it would delete, empty when none
 * @param reformatted text of which it would change the look, empty when none
 */
public record Suggestion(Signature signature, String added, String deleted, String reformatted) {}
