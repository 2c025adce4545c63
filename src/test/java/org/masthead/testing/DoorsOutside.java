package org.masthead.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What tests that stay outside of the server need to know of it to knock at its doors; {@link DoorsServlet} answers. */
public final class DoorsOutside {

    private DoorsOutside() {}

    /** Pages, servlets, sockets, filters and other files of the deployment, as {@code page /desk/index}. */
    public static List<String> deployed() {
        return FromOutside.answer("/testing/doors/deployed").lines().toList();
    }

    /** Puts one of each thing on a desk; answers them by name, as {@code story} and {@code 7}. */
    public static Map<String, String> furnish(String desk, String reviewer) {
        return map(FromOutside.answer("/testing/doors/furnish?desk=" + desk + "&reviewer=" + reviewer));
    }

    /** Path, for whoever posts it, that signs somebody in without a password. */
    public static String enter(String who) {
        return "/testing/doors/enter?who=" + who;
    }

    /** Takes all roles from somebody and gives one in their place; no desk stands for all of them. */
    public static void demote(String who, String role, String desk) {
        FromOutside.answer(
                "/testing/doors/grants?who=" + who + "&role=" + role + (desk == null ? "" : "&desk=" + desk));
    }

    public static void dismiss(String who) {
        FromOutside.answer("/testing/doors/grants?who=" + who);
    }

    public static void activate(String who, boolean active) {
        FromOutside.answer("/testing/doors/active?who=" + who + "&active=" + active);
    }

    /** The version of a story that somebody sees who looks now. */
    public static String seen(String id) {
        return FromOutside.answer("/testing/doors/seen?id=" + id);
    }

    /** A hash of each table of the database. */
    public static Map<String, String> imprint() {
        return map(FromOutside.answer("/testing/doors/imprint"));
    }

    private static Map<String, String> map(String lines) {
        var map = new TreeMap<String, String>();
        lines.lines().forEach(line -> map.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        return map;
    }
}
