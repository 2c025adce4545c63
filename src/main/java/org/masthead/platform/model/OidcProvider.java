package org.masthead.platform.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where people sign in with the account that their house gives them (OpenID Connect).
 *
 * @param issuer address of the provider, as it writes it itself
 * @param name what the button calls it
 * @param clientId by which it knows this newsroom
 * @param groupClaim claim of its tokens that lists the groups of a person
 * @param mappings which groups hold which roles here
 */
public record OidcProvider(
        String issuer, String name, String clientId, String clientSecret, String groupClaim, List<Mapping> mappings) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * A group of the provider whose people hold a role.
     *
     * @param desk slug of the desk, or null for all desks
     */
    public record Mapping(String group, String role, String desk) {}

    /**
     * Checks an issuer: its tokens open the newsroom, so what it says must not be changed on the way.
     *
     * @throws IllegalArgumentException when it is no address, or one without TLS on another machine
     */
    static String issuer(String address) {
        var uri = URI.create(address);
        if (uri.getHost() == null
                || !("https".equals(uri.getScheme())
                        || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()))) {
            throw new IllegalArgumentException(address);
        }
        return address;
    }

    /**
     * Reads {@code editors=editor@world;chiefs=administrator@*}.
     *
     * @throws IllegalArgumentException when it is not of this form
     */
    static List<Mapping> mappings(String text) {
        var mappings = new ArrayList<Mapping>();
        for (var part : text.split(";")) {
            if (!part.isBlank()) {
                mappings.add(mapping(part.strip()));
            }
        }
        return List.copyOf(mappings);
    }

    /** The last “=” counts: names of groups may hold others. */
    private static Mapping mapping(String text) {
        var at = text.lastIndexOf('=');
        var held = text.substring(at + 1);
        if (at < 1 || !held.matches("[a-z0-9-]+@([a-z0-9-]+|\\*)")) {
            throw new IllegalArgumentException(text);
        }
        var parts = held.split("@", 2);
        return new Mapping(text.substring(0, at).strip(), parts[0], "*".equals(parts[1]) ? null : parts[1]);
    }

    /** Says nothing of the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "OidcProvider[" + issuer + "]";
    }
}
