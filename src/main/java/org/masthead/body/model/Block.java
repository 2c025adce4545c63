package org.masthead.body.model;

/**
 * One top-level block of a body, the unit of diff, merge and comments.
 *
 * @param id stays with the block for as long as it lives, unique in its document
 * @param type a name of the schema: {@code paragraph}, {@code heading} and so on
 * @param json the block in canonical form
 * @param text what readers see of it, as plain text
 */
public record Block(String id, String type, String json, String text) {}
