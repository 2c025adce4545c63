package org.masthead.preview.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a preview address carries: which link it is and when that ends, signed. Nobody who lacks the key can make one, so
 * nothing is looked up for a token that was made up.
 *
 * @param linkId id of the {@link PreviewLink}
 * @param expiresAt in whole seconds
 */
public record PreviewToken(Long linkId, Instant expiresAt) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,12})-([0-9a-z]{1,12})-([0-9a-f]{64})");

    /** The token as text: id and expiry in base 36, and the signature (HMAC-SHA256) over both in hexadecimal. */
    public String signed(byte[] key) {
        return content() + "-" + HexFormat.of().formatHex(signature(content(), key));
    }

    /** The token of a text that {@link #signed} has made with the same key. */
    public static Optional<PreviewToken> read(String text, byte[] key) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var content = parts.group(1) + "-" + parts.group(2);
        return MessageDigest.isEqual(signature(content, key), HexFormat.of().parseHex(parts.group(3)))
                ? Optional.of(new PreviewToken(number(parts.group(1)), Instant.ofEpochSecond(number(parts.group(2)))))
                : Optional.empty();
    }

    private String content() {
        return Long.toString(linkId, Character.MAX_RADIX) + "-"
                + Long.toString(expiresAt.getEpochSecond(), Character.MAX_RADIX);
    }

    private static Long number(String digits) {
        return Long.valueOf(digits, Character.MAX_RADIX);
    }

    private static byte[] signature(String content, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(("preview " + content).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
