package org.masthead.door.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.masthead.door.model.Arrival;
import org.masthead.door.service.KnownBrowsers;
import org.masthead.platform.model.Settings;
import org.masthead.platform.view.Clients;

/** From where somebody comes, and the cookie by which a browser is known again. */
@ApplicationScoped
class Arrivals {

    @Inject
    private Clients clients;

    @Inject
    private Settings settings;

    Arrival of(HttpServletRequest request) {
        var token = cookies(request)
                .filter(cookie -> cookieName().equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
        return new Arrival(request.getHeader("User-Agent"), clients.addressOf(request), token.orElse(null));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }

    void remember(HttpServletResponse response, String token) {
        var cookie = new Cookie(cookieName(), token);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) KnownBrowsers.MEMORY.toSeconds());
        response.addCookie(cookie);
    }

    private String cookieName() {
        return (settings.isSecure() ? "__Host-" : "") + "masthead-browser";
    }
}
