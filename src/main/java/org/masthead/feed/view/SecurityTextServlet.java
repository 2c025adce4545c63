package org.masthead.feed.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.feed.service.CurrentPublisher;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.service.NewsroomClock;

/**
 * Whom to tell of a hole in our security (RFC 9116). It ends half a year after the day on which it is asked for, so it never is
 * out of date while the site answers.
 */
@WebServlet("/security.txt")
public class SecurityTextServlet extends HttpServlet {

    private static final int MONTHS = 6;

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Imprint imprint;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.add(Part.SITE, Part.DAY);
        var publisher = this.publisher.get();
        var expires = clock.today().plusMonths(MONTHS).atStartOfDay(ZoneOffset.UTC);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("""
                        Contact: %s
                        Expires: %s
                        Preferred-Languages: %s
                        Canonical: %s
                        """.formatted(
                Optional.ofNullable(imprint.paper().securityContact()).orElse("mailto:security@" + publisher.host()),
                expires.toInstant(),
                publisher.language(),
                publisher.url("/.well-known/security.txt")));
    }
}
