package org.masthead.platform.model;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The server that takes our mail, as {@code smtp://user:password@host:port?from=desk@example.org&starttls=true}.
 *
 * @param tls whether the connection is encrypted from the start ({@code smtps:})
 * @param startTls whether a plain connection must turn to an encrypted one before anything is said
 * @param from sender of the mails
 */
public record SmtpServer(
        boolean tls,
        boolean startTls,
        String host,
        int port,
        Optional<String> user,
        Optional<String> password,
        String from) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_BY_TLS = 465;
    private static final Set<String> OPTIONS = Set.of("from", "starttls");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /**
     * Reads an address.
     *
     * @param from sender when the address names none
     * @throws IllegalArgumentException when it is none of this form
     */
    static SmtpServer parse(String address, String from) {
        var uri = URI.create(address);
        var tls = "smtps".equals(uri.getScheme());
        var account = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        var options = options(uri.getRawQuery());
        var startTls = options.getOrDefault("starttls", "false");
        var sender = options.getOrDefault("from", from);
        require(tls || "smtp".equals(uri.getScheme()));
        require(uri.getHost() != null && (uri.getPort() == -1 || uri.getPort() > 0 && uri.getPort() <= 65535));
        require(uri.getRawPath().isEmpty() || "/".equals(uri.getRawPath()));
        require(account.length != 1);
        require(startTls.matches("true|false") && !(tls && "true".equals(startTls)));
        require(ADDRESS.matcher(sender).matches());
        return new SmtpServer(
                tls,
                Boolean.parseBoolean(startTls),
                uri.getHost(),
                uri.getPort() == -1 ? tls ? SUBMISSION_BY_TLS : SUBMISSION : uri.getPort(),
                Arrays.stream(account).findFirst().map(SmtpServer::decoded),
                Arrays.stream(account).skip(1).findFirst().map(SmtpServer::decoded),
                sender);
    }

    private static Map<String, String> options(String query) {
        if (query == null || query.isEmpty()) {
            return Map.of();
        }
        var options = new HashMap<String, String>();
        for (var option : query.split("&")) {
            var parts = option.split("=", 2);
            require(OPTIONS.contains(parts[0]) && parts.length == 2);
            require(options.put(parts[0], decoded(parts[1])) == null);
        }
        return options;
    }

    /** A plus is a plus: mail addresses have them. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }

    /** Without the account: what is printed may be read by anybody. */
    @Override
    public String toString() {
        return (tls ? "smtps://" : "smtp://") + host + ":" + port;
    }
}
