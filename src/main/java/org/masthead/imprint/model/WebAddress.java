package org.masthead.imprint.model;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand where an address is asked for. */
final class WebAddress {

    /** Characters of an address at most. */
    static final int LONGEST = 500;

    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s@:/?#]+@[^\\s@:/?#]+");

    private WebAddress() {}

    /** Whether it is a path of this site. */
    static boolean isPath(String address) {
        return address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.length() <= LONGEST
                && read(address).isPresent();
    }

    /** Whether it is an address of the web, with a host and no password in it. */
    static boolean isWeb(String address) {
        return read(address)
                .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                .isPresent();
    }

    /** Whether it is the origin of pages as browsers tell it: scheme, host and perhaps a port. */
    static boolean isOrigin(String address) {
        return isWeb(address)
                && read(address)
                        .filter(uri ->
                                uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawFragment() == null)
                        .isPresent();
    }

    /** Whether it is an address one writes mail to, with {@code mailto:} before it. */
    static boolean isMail(String address) {
        return address != null
                && address.length() <= LONGEST
                && MAIL.matcher(address).matches();
    }

    private static Optional<URI> read(String address) {
        try {
            return Optional.ofNullable(address)
                    .filter(text -> text.length() <= LONGEST)
                    .map(URI::create);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
