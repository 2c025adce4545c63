package org.masthead.token.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.masthead.account.model.Capability;

/**
 * A token that opens, as lists show it.
 *
 * @param scopes in the order of {@link Capability}
 * @param lastUsedAt told with a minute of patience; null when never
 * @param lastAddress of the computer that used it last, as numbers; null when none did
 */
public record TokenRow(
        Long id,
        String name,
        List<Capability> scopes,
        Instant madeAt,
        Instant expiresAt,
        Instant lastUsedAt,
        String lastAddress)
        implements Serializable {

    /** The row of a token. */
    public static TokenRow of(ApiToken token) {
        return new TokenRow(
                token.getId(),
                token.getName(),
                token.getScopes(),
                token.getMadeAt(),
                token.getExpiresAt(),
                token.getLastUsedAt(),
                token.getLastAddress());
    }
}
