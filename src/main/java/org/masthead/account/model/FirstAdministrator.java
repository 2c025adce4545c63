package org.masthead.account.model;

/**
 * An empty newsroom has its first administrator and its first desk. Whatever else a newsroom starts with is made in the
 * same transaction.
 */
public record FirstAdministrator(Long personId, Long deskId) {}
