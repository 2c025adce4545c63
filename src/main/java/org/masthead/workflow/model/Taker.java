package org.masthead.workflow.model;

import java.io.Serializable;

/**
 * Somebody who could take on the work of another.
 *
 * @param stories how many of the stories they could take on with everything that is to be done
 */
public record Taker(Long id, String name, long stories) implements Serializable {}
