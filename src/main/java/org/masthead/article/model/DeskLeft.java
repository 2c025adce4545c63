package org.masthead.article.model;

/**
 * A story was handed to another desk; what happens to it from now on, the one that it left does not hear of.
 *
 * @param article id of the story
 * @param desk id of the desk that it left
 */
public record DeskLeft(Long article, Long desk) {}
