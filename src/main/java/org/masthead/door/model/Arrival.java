package org.masthead.door.model;

/**
 * From where somebody comes to the door.
 *
 * @param browser what the browser says of itself
 * @param address of the computer, as numbers
 * @param token what the browser was given when somebody signed in with it before, or null
 */
public record Arrival(String browser, String address, String token) {

    /** What a browser says of itself is cut to what is kept. */
    public Arrival {
        browser = browser == null ? "" : browser.substring(0, Math.min(browser.length(), 300));
        address = address.substring(0, Math.min(address.length(), 45));
    }
}
