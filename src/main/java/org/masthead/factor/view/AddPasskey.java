package org.masthead.factor.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.account.service.Me;
import org.masthead.factor.service.Passkeys;
import org.masthead.platform.model.Settings;
import org.masthead.platform.view.JsonServlet;

/** Adds a passkey in two requests: the first gets what to ask the device for, the second brings {@code made} and {@code name}. */
@WebServlet("/account/passkey")
public class AddPasskey extends JsonServlet {

    @Inject
    private transient Passkeys passkeys;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Me me;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        me.mustBeConfirmed();
        if (!asked.containsKey("made")) {
            return PasskeyOptions.toMake(
                    settings,
                    me.getId(),
                    me.getUserName(),
                    me.getName(),
                    passkeys.credentialIds(me.getId()),
                    Challenges.issue(request.getSession()));
        }
        passkeys.add(
                asked.getString("name", null), asked.get("made").toString(), Challenges.take(request.getSession()));
        return JSON.createObjectBuilder();
    }
}
