package org.masthead.redirect.model;

import org.masthead.platform.model.PublicPath;

/**
 * A redirect as somebody wants it.
 *
 * @param from path of the site, in its one spelling
 * @param to path of the site in its one spelling, or an address of the web; null when what was there is gone
 * @param note for colleagues, or null
 */
public record RedirectPlan(String from, String to, String note) {

    /** Characters of an address at most. */
    public static final int LONGEST_ADDRESS = 1000;

    /** Characters of a note at most. */
    public static final int LONGEST_NOTE = 300;

    public RedirectPlan {
        from = from == null || from.isBlank() ? "" : PublicPath.canonical(from.strip());
        to = to == null || to.isBlank() ? null : spelled(to.strip());
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Addresses elsewhere are left as they are, and so is what follows a path of ours. */
    private static String spelled(String address) {
        if (!address.startsWith("/") || address.startsWith("//")) {
            return address;
        }
        var path = path(address);
        return PublicPath.canonical(path) + address.substring(path.length());
    }

    /** An address without its query and what comes after. */
    static String path(String address) {
        return address.replaceFirst("[?#].*$", "");
    }

    /** The path of the site that it leads to, or null when that is elsewhere or nowhere. */
    public String innerTarget() {
        return innerTarget(to);
    }

    static String innerTarget(String address) {
        return address != null && address.startsWith("/") ? path(address) : null;
    }

    /** The same, but leading to another address. */
    public RedirectPlan leadingTo(String address) {
        return new RedirectPlan(from, address, note);
    }
}
