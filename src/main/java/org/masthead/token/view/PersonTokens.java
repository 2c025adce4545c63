package org.masthead.token.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.platform.view.Flash;
import org.masthead.token.model.TokenRow;
import org.masthead.token.service.TokenService;

/** By which tokens programs act for a person, for administrators. */
@Named
@ViewScoped
public class PersonTokens implements Serializable {

    @Inject
    private TokenService tokens;

    private Long id;
    private List<TokenRow> rows = List.of();

    /** Looks at a person; null for one that is still to be made. */
    public void see(Long personId) {
        id = personId;
        if (id != null) {
            rows = tokens.of(id);
        }
    }

    public void revoke(Long tokenId) {
        tokens.revoke(tokenId);
        see(id);
        Flash.say("token.done.revoke");
    }

    public List<TokenRow> getRows() {
        return rows;
    }
}
