package org.masthead.token.service;

import jakarta.enterprise.context.RequestScoped;
import org.masthead.token.model.TokenRow;

/** The token by which the present request acts; none on pages. */
@RequestScoped
public class CurrentToken {

    private TokenRow token;

    void set(TokenRow presented) {
        token = presented;
    }

    /** The token, or null. */
    public TokenRow get() {
        return token;
    }
}
