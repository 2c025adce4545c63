package org.masthead.desk.model;

/**
 * A story that a change of stages moves.
 *
 * @param from name of the stage it leaves
 * @param to names of the stages it waits in afterwards, comma between
 */
public record Affected(Long articleId, String headline, String from, String to) {}
