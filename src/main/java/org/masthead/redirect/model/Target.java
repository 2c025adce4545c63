package org.masthead.redirect.model;

/**
 * What to answer who asks for a path that leads on.
 *
 * @param address path of the site or address of the web; null when what was there is gone for good
 */
public record Target(String address) {

    private static final int MOVED = 301;
    private static final int GONE = 410;

    /** The status of HTTP: 301 or 410. */
    public int status() {
        return address == null ? GONE : MOVED;
    }
}
