package org.masthead.cache.view;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.masthead.cache.model.KeptPage;
import org.masthead.cache.model.Reply;
import org.masthead.cache.model.Shelf;

/**
 * Answers for kept pages where requests arrive, on the thread that read them: no session, no filter, no view and no database is
 * touched, and bytes go out as they are kept. What is not kept goes on as ever. Nothing private can come here, since only
 * {@link Keeping} fills the store.
 */
public class FastLane implements ServletExtension {

    private static final Map<String, HttpString> NAMES = new ConcurrentHashMap<>();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> new Lane(context, next));
    }

    private static final class Lane implements HttpHandler {

        private final ServletContext context;
        private final HttpHandler next;

        /** The context has it from the start of the application on, behind a lock that all requests would wait at. */
        private volatile Shelf shelf;

        Lane(ServletContext context, HttpHandler next) {
            this.context = context;
            this.next = next;
        }

        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            if (shelf == null) {
                shelf = (Shelf) context.getAttribute(Shelf.class.getName());
            }
            var page = shelf == null ? null : find(shelf, exchange);
            if (page == null) {
                next.handleRequest(exchange);
            } else {
                answer(shelf, page, exchange);
            }
        }
    }

    private static KeptPage find(Shelf shelf, HttpServerExchange exchange) {
        var method = exchange.getRequestMethod();
        if (!method.equals(Methods.GET) && !method.equals(Methods.HEAD) || exchange.isHostIncludedInRequestURI()) {
            return null;
        }
        var query = exchange.getQueryString();
        var path = exchange.getRequestURI();
        return shelf.pages().apply(query.isEmpty() ? path : path + '?' + query);
    }

    private static void answer(Shelf shelf, KeptPage page, HttpServerExchange exchange) {
        page.count();
        var asked = exchange.getRequestHeaders();
        var wish = new Reply.Wish(
                asked.getFirst(Headers.ACCEPT_ENCODING),
                asked.getFirst(Headers.IF_NONE_MATCH),
                asked.getFirst(Headers.IF_MODIFIED_SINCE));
        var reply = Reply.of(page, shelf.form(page), wish, System.currentTimeMillis());
        exchange.setStatusCode(reply.status());
        put(reply, exchange.getResponseHeaders());
        if (reply.body() == null) {
            exchange.endExchange();
        } else {
            exchange.setResponseContentLength(reply.body().remaining());
            exchange.getResponseSender().send(reply.body());
        }
    }

    private static void put(Reply reply, HeaderMap headers) {
        reply.headers().forEach((name, value) -> headers.put(name(name), value));
        if (reply.lastModified() != null) {
            headers.put(Headers.LAST_MODIFIED, reply.lastModified());
        }
    }

    private static HttpString name(String name) {
        var known = NAMES.get(name);
        return known == null ? NAMES.computeIfAbsent(name, HttpString::tryFromString) : known;
    }
}
