package org.masthead.token.model;

/** Tells the door of programs what anybody may read without a token. Unless somebody says so, nothing is. */
public interface OpenReading {

    /** Whether what is asked for is given to everybody at this moment. */
    boolean isOpen(String method, String path);
}
