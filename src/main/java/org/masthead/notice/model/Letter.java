package org.masthead.notice.model;

/**
 * A mail as it is sent.
 *
 * @param to mail address
 * @param name of the person
 * @param subject one line
 * @param text what it says in plain text
 * @param html the same as a page, or null when there is none
 */
public record Letter(String to, String name, String subject, String text, String html) {}
