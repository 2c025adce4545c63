package org.masthead.delivery.model;

/**
 * On what terms programs of others may read what is published.
 *
 * @param open whether they need no token
 * @param shared whether pages of other sites may read it too (CORS)
 */
public record Terms(boolean open, boolean shared) {

    /** It is published, so everybody may. */
    public static final Terms USUAL = new Terms(true, true);
}
