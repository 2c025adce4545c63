package org.masthead.token.view;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.account.model.Capability;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.token.service.CurrentToken;

/** Tells a program for whom it acts, by which token, and what it may do on which desk at this moment. */
@WebServlet("/api/v1/me")
public class ApiMe extends HttpServlet {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient Me me;

    @Inject
    private transient CurrentToken current;

    @Inject
    private transient DeskService desks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = JSON.createObjectBuilder()
                .add("userName", me.getUserName())
                .add("name", me.getName())
                .add("token", token())
                .add("allowed", allowed());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(answer.build());
    }

    private JsonObjectBuilder token() {
        var token = current.get();
        var scopes = JSON.createArrayBuilder();
        token.scopes().forEach(scope -> scopes.add(scope.getKey()));
        return JSON.createObjectBuilder()
                .add("name", token.name())
                .add("scopes", scopes)
                .add("expiresAt", token.expiresAt().toString());
    }

    /** A line for each capability and desk; no desk is named where it holds for the newsroom as a whole. */
    private JsonArrayBuilder allowed() {
        var lines = JSON.createArrayBuilder();
        var all = desks.desks();
        for (var capability : Capability.values()) {
            if (capability.isForNewsroom() && me.authority().onAllDesks(capability)) {
                lines.add(JSON.createObjectBuilder()
                        .add("capability", capability.getKey())
                        .addNull("desk"));
            } else {
                me.authority()
                        .among(all, capability)
                        .forEach(desk -> lines.add(JSON.createObjectBuilder()
                                .add("capability", capability.getKey())
                                .add("desk", desk.getSlug())));
            }
        }
        return lines;
    }
}
