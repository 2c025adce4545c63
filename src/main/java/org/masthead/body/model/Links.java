package org.masthead.body.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses a text may point to: the schema's schemes, and addresses of this site that begin with one slash. */
final class Links {

    private static final int LONGEST = 2_000;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}<>\"`\\\\]");
    private static final Set<String> WEB = Set.of("http", "https");

    private Links() {}

    static Optional<String> link(String href, Set<String> schemes) {
        var address = href.strip().replace(" ", "%20");
        boolean local = address.startsWith("/") && !address.startsWith("//");
        return wellFormed(address) && (local || schemes.contains(scheme(address)))
                ? Optional.of(address)
                : Optional.empty();
    }

    /** An address on the web, with its host. */
    static Optional<String> web(String url) {
        return link(url, WEB).filter(Links::isWeb);
    }

    static boolean isWeb(String address) {
        return WEB.contains(scheme(address)) && address.contains("://");
    }

    private static boolean wellFormed(String address) {
        return address.length() <= LONGEST && !FORBIDDEN.matcher(address).find();
    }

    private static String scheme(String address) {
        var matcher = SCHEME.matcher(address);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
