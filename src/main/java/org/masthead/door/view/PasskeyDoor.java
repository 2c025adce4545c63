package org.masthead.door.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.masthead.factor.service.Passkeys;
import org.masthead.factor.view.Challenges;
import org.masthead.factor.view.PasskeyOptions;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.view.JsonServlet;

/**
 * Signs in with a passkey: instead of a password, where the device has to know the person, or after it. Two requests: the
 * first gets what to ask the device for, the second brings what it {@code signed} and is told where to go.
 */
@WebServlet({PasskeyDoor.ALONE, PasskeyDoor.SECOND})
public class PasskeyDoor extends JsonServlet {

    static final String ALONE = "/login/passkey";
    static final String SECOND = "/login/second/passkey";

    private static final String BY_PASSKEY = "passkey";
    private static final String RESPONSE = HttpServletResponse.class.getName();

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient Passkeys passkeys;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(RESPONSE, response);
        super.doPost(request, response);
    }

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var isSecond = SECOND.equals(request.getServletPath());
        if (!asked.containsKey("signed")) {
            return isSecond ? askSecond(request) : askAlone(request);
        }
        var signed = asked.get("signed").toString();
        var to = isSecond ? second(signed, request) : alone(signed, asked.getString("to", null), request);
        return JSON.createObjectBuilder().add("to", to);
    }

    private JsonObjectBuilder askAlone(HttpServletRequest request) {
        var session = request.getSession();
        if (request.getUserPrincipal() == null) {
            session.setMaxInactiveInterval((int) HalfOpen.LASTS.toSeconds());
        }
        return PasskeyOptions.toSign(settings, List.of(), "required", Challenges.issue(session));
    }

    private JsonObjectBuilder askSecond(HttpServletRequest request) {
        var known = passkeys.credentialIds(half(request).personId());
        return PasskeyOptions.toSign(settings, known, "preferred", Challenges.issue(request.getSession()));
    }

    private String alone(String signed, String to, HttpServletRequest request) {
        var person = passkeys.proveAlone(signed, Challenges.take(request.getSession(false)))
                .orElseThrow(() -> Refused.because("passkey.unknown"));
        try {
            return entrance.openTo(request, response(request), person, BY_PASSKEY, true, to);
        } catch (ServletException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String second(String signed, HttpServletRequest request) {
        var half = half(request);
        if (!passkeys.prove(half.personId(), signed, Challenges.take(request.getSession(false)))) {
            throw Refused.because("passkey.wrong");
        }
        try {
            if (!entrance.finish(request, response(request), half, BY_PASSKEY)) {
                throw Refused.because("passkey.unknown");
            }
            return half.to();
        } catch (ServletException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HalfOpen half(HttpServletRequest request) {
        return HalfOpen.find(request).orElseThrow(() -> Refused.because("factor.late"));
    }

    private static HttpServletResponse response(HttpServletRequest request) {
        return (HttpServletResponse) request.getAttribute(RESPONSE);
    }
}
