package org.masthead.door.model;

/**
 * A session that has just begun.
 *
 * @param browserToken what the browser keeps, so that it is known next time
 */
public record Begun(Long sessionId, String browserToken) {}
