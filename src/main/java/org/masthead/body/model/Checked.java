package org.masthead.body.model;

import java.util.List;

/**
 * What {@link Schema#check} made of a text.
 *
 * @param document fits the schema
 * @param dropped what did not, at most a hundred entries; empty when nothing was lost
 */
public record Checked(Document document, List<Dropped> dropped) {}
