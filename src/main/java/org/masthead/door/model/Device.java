package org.masthead.door.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser is called by people: a guess from what it says of itself, good enough to tell one's own devices apart.
 *
 * @param browser as “Firefox”
 * @param system as “Linux”
 */
public record Device(String browser, String system) {

    /** The first that is found counts: browsers name those that they want to be taken for, too. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "Mac",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    /** Reads a {@code User-Agent} header. */
    public static Device of(String userAgent) {
        return new Device(find(BROWSERS, userAgent, "A browser"), find(SYSTEMS, userAgent, "an unknown system"));
    }

    private static String find(Map<String, String> names, String userAgent, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @Override
    public String toString() {
        return browser + " on " + system;
    }
}
