package org.masthead.testing;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.masthead.account.model.Capability;

/** Tokens for tests that stay outside of the server; {@link TokensServlet} answers. */
public final class TokensOutside {

    private TokensOutside() {}

    /** The secret of a new token of somebody. */
    public static String make(String who, Capability... scopes) {
        return FromOutside.answer("/testing/tokens/make?who=" + who + "&scopes="
                + Arrays.stream(scopes).map(Capability::name).collect(joining(",")));
    }

    /** Revokes all tokens of somebody. */
    public static void revoke(String who) {
        FromOutside.answer("/testing/tokens/revoke?who=" + who);
    }

    /** The last day of all tokens is over. */
    public static void expire() {
        FromOutside.answer("/testing/tokens/expire");
    }

    /** Takes all roles from somebody. */
    public static void dismiss(String who) {
        FromOutside.answer("/testing/tokens/dismiss?who=" + who);
    }

    /** How many stories there are. */
    public static int stories() {
        return Integer.parseInt(FromOutside.answer("/testing/tokens/stories"));
    }
}
