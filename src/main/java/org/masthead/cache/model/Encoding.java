package org.masthead.cache.model;

import java.util.Arrays;

/** The forms in which the same bytes can be sent (RFC 9110, 8.4). */
public enum Encoding {
    IDENTITY(null, ""),
    GZIP("gzip", "-gzip"),
    BROTLI("br", "-br");

    private final String token;
    private final String suffix;

    Encoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /**
     * The best form that a client takes.
     *
     * @param accepted header {@code Accept-Encoding}, or null
     */
    public static Encoding of(String accepted) {
        if (accepted == null) {
            return IDENTITY;
        }
        if (BROTLI.isIn(accepted)) {
            return BROTLI;
        }
        return GZIP.isIn(accepted) ? GZIP : IDENTITY;
    }

    /** As headers name it; null for the bytes as they are. */
    public String token() {
        return token;
    }

    /** The strong entity tag of this form of a content. */
    public String tag(String hash) {
        return '"' + hash + suffix + '"';
    }

    private boolean isIn(String accepted) {
        return accepted.contains(token)
                && Arrays.stream(accepted.split(",")).map(String::strip).anyMatch(this::isNamed);
    }

    private boolean isNamed(String one) {
        return one.startsWith(token)
                && (one.length() == token.length()
                        || one.substring(token.length()).strip().startsWith(";")
                                && !one.matches(".*;\\s*q=0(\\.0*)?\\s*"));
    }
}
