package org.masthead.platform.model;

import java.util.Locale;
import java.util.Set;

/** How paths of the public site are spelled, and which of them are rooms of their own. */
public final class PublicPath {

    /** Characters of a path at most. */
    public static final int LONGEST = 300;

    /** First parts that lead elsewhere: nothing of the public site can be reached under such a name. */
    private static final Set<String> ROOMS = Set.of(
            "desk",
            "admin",
            "account",
            "choose-password",
            "forgot-password",
            "login",
            "logout",
            "setup",
            "healthz",
            "media",
            "assets",
            "api",
            "openapi",
            "websocket",
            "jakarta.faces.resource",
            "jakarta.faces.push",
            "omnifaces.push");

    private PublicPath() {}

    /** The one spelling of a path: lower case, single slashes, none at the end. */
    public static String canonical(String path) {
        var spelled = path.toLowerCase(Locale.ROOT).replaceAll("/{2,}", "/");
        return spelled.length() > 1 && spelled.endsWith("/") ? spelled.substring(0, spelled.length() - 1) : spelled;
    }

    /** Whether a path leads into a room that is not the public site’s. */
    public static boolean isRoom(String path) {
        return ROOMS.contains(first(path));
    }

    /** The first part of a path, without slashes. */
    public static String first(String path) {
        var end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
