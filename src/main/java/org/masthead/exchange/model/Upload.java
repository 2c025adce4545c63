package org.masthead.exchange.model;

/**
 * A file as it arrives.
 *
 * @param name as the sender's machine gave it
 */
public record Upload(String name, byte[] content) {

    /** Most files of one batch. */
    public static final int MOST = 50;
}
