package org.masthead.desk.model;

/**
 * An item of a checklist that a change of stages leaves without its stage; it is then asked for before the story goes out.
 *
 * @param item what is ticked
 * @param stage name of the stage that goes
 */
public record Postponed(String item, String stage) {}
