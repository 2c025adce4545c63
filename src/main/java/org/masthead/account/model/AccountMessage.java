package org.masthead.account.model;

/**
 * Something about an account that its person is to be mailed whatever they wish to be told otherwise.
 *
 * @param address mail address
 * @param subject one line
 * @param text what it says; it may hold a secret link, so it is forgotten once it is sent
 */
public record AccountMessage(Long personId, String address, String subject, String text) {}
