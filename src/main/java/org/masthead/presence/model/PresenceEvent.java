package org.masthead.presence.model;

/**
 * Who is in a story, or who writes in it, is not as it was. Pages that show the story look again.
 *
 * @param article id of the story
 * @param page token of the page that made the difference and knows it, or null
 */
public record PresenceEvent(Long article, String page) {}
