package org.masthead.platform.model;

/**
 * What readers found at one path they find at another one from now on. Fired within the transaction that moves it.
 *
 * @param from the path before, canonical
 * @param to the path from now on, canonical
 */
public record AddressMoved(String from, String to) {}
