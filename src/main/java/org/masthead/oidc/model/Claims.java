package org.masthead.oidc.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the provider says of a person, in a token that was checked.
 *
 * @param subject who it is at the issuer; never given to anybody else
 * @param email verified mail address in lower case, or null
 * @param unverified mail address that the provider did not verify, or null
 * @param userName name that the person prefers, or null
 * @param name name as people know it, or null
 * @param strong whether the person showed more there than one thing ({@code amr} holds {@code mfa}, RFC 8176)
 */
public record Claims(
        String issuer,
        String subject,
        String email,
        String unverified,
        String userName,
        String name,
        List<String> groups,
        boolean strong) {

    private static final int LONGEST = 36;

    /** A user name made of what the person prefers: of letters, digits, dots and hyphens. */
    public String plainUserName() {
        var preferred = Objects.requireNonNullElse(userName, Objects.requireNonNullElse(email, "person"));
        var plain = Normalizer.normalize(preferred.replaceFirst("@.*", ""), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]", "")
                .replaceFirst("^[._-]+", "");
        return plain.length() < 2 ? "person" : plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /** A name to show, of at most 100 characters. */
    public String displayName() {
        var shown = name == null || name.isBlank() ? plainUserName() : name.strip();
        return shown.substring(0, Math.min(shown.length(), 100));
    }
}
