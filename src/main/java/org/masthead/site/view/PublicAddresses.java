package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.masthead.cache.view.Keeping;
import org.masthead.redirect.model.Target;
import org.masthead.redirect.service.Redirects;
import org.masthead.site.model.Address;
import org.masthead.site.model.Address.Kind;

/**
 * Leads readers to the views. A view's own name is no address, so {@code /story} is not found, and whatever no form of
 * {@link Kind} fits is not found either. Rooms behind sign-in go on as they came.
 */
@WebFilter(filterName = "publicAddresses", urlPatterns = "/*")
public class PublicAddresses extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient Keeping keeping;

    @Inject
    private transient Redirects redirects;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = request.getRequestURI().substring(request.getContextPath().length());
        var address = Address.of(asked);
        if (address.kind() == Kind.ELSEWHERE) {
            chain.doFilter(request, response);
        } else if (address.kind() == Kind.NOWHERE) {
            fail(new Keeping.Outcome(HttpServletResponse.SC_NOT_FOUND, null), asked, response);
        } else if (!isTaken(request.getMethod(), address.kind())) {
            response.setHeader("Allow", address.kind().act() == null ? "GET, HEAD" : "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!address.path().equals(asked)) {
            moved(address.path(), request, response);
        } else {
            request.setAttribute(Address.class.getName(), address);
            answer(address, request, response, chain);
        }
    }

    /** What is for one reader alone is not even looked for among what is kept. */
    private void answer(Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kind = address.kind();
        if (!READING.contains(request.getMethod())) {
            show(kind.act(), request, response, chain);
        } else if (kind.isPersonal()) {
            show(kind.view(), request, response, chain);
        } else {
            var key = address.key(request.getParameterMap());
            var outcome = keeping.answer(key, request, response, (req, res) -> show(kind.view(), req, res, chain));
            if (outcome.error() != 0) {
                fail(outcome, address.path(), response);
            }
        }
    }

    /** Where nothing is, the newsroom may have said where to go instead. */
    private void fail(Keeping.Outcome outcome, String path, HttpServletResponse response) throws IOException {
        var target =
                outcome.error() == HttpServletResponse.SC_NOT_FOUND ? redirects.find(path) : Optional.<Target>empty();
        if (target.isEmpty()) {
            response.sendError(outcome.error(), outcome.sentence());
        } else if (target.get().status() == HttpServletResponse.SC_GONE) {
            response.sendError(HttpServletResponse.SC_GONE);
        } else {
            response.setStatus(target.get().status());
            response.setHeader("Location", target.get().address());
        }
    }

    private static boolean isTaken(String method, Kind kind) {
        return READING.contains(method) || "POST".equals(method) && kind.act() != null;
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (view == null) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(view).forward(request, response);
        }
    }

    /** The address that led to the view of a request. */
    public static Address asked(HttpServletRequest request) {
        return (Address) request.getAttribute(Address.class.getName());
    }

    private static void moved(String path, HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getContextPath() + path + (query == null ? "" : "?" + query));
    }
}
