package org.masthead.cache.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.masthead.cache.model.KeptPage;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.Shelf;
import org.masthead.cache.service.PageStore;
import org.masthead.cache.service.PageWork;
import org.masthead.cache.service.Shown;

/**
 * Answers with what is kept, and keeps what is made. However many ask for a page that is not kept, one of them makes it and the
 * others wait for it. It is also the way by which pages reach readers on a server where {@link FastLane} does not run.
 */
@ApplicationScoped
public class Keeping {

    private static final int PATIENCE = 20;

    private final Map<String, Making> inTheMaking = new ConcurrentHashMap<>();

    private PageStore store;
    private Shown shown;
    private PageWork work;
    private Shelf shelf;

    protected Keeping() {}

    @Inject
    Keeping(PageStore store, Shown shown, PageWork work) {
        this.store = store;
        this.shown = shown;
        this.work = work;
        this.shelf = store.shelf(this::again);
    }

    /** Makes an answer. */
    @FunctionalInterface
    public interface Maker {
        void make(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
    }

    /** What became of an answer that was not sent: the status of its error and a sentence, or 0. */
    public record Outcome(int error, String sentence) {

        static final Outcome SENT = new Outcome(0, null);
    }

    /**
     * @param since the changes when somebody began to make a page
     * @param page that is made, or null when it is not kept
     */
    private record Making(long since, CompletableFuture<KeptPage> page) {}

    /**
     * Answers.
     *
     * @param key path and query that the answer depends on
     * @return the error that the answer ended in, which is not sent yet
     */
    public Outcome answer(String key, HttpServletRequest request, HttpServletResponse response, Maker maker)
            throws IOException, ServletException {
        var kept = store.get(key);
        if (kept == null) {
            var mine = new Making(store.changes(), new CompletableFuture<>());
            var making = inTheMaking.compute(key, (same, other) -> isUseful(other) ? other : mine);
            if (making == mine) {
                return make(key, mine, request, response, maker);
            }
            kept = making.page()
                    .completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS)
                    .join();
        }
        if (kept == null) {
            return make(key, new Making(store.changes(), new CompletableFuture<>()), request, response, maker);
        }
        Sending.send(kept, shelf.form(kept), request, response);
        return Outcome.SENT;
    }

    /** What is kept, to look it up where requests arrive. */
    Shelf shelf() {
        return shelf;
    }

    /** Most pages are asked for once between two changes; those asked for again are made as small as can be. */
    private void again(KeptPage page) {
        if (page.isCompressed() && page.isToBeCompleted()) {
            work.complete(page);
        }
    }

    /** What was begun before a change may show what was before. */
    private boolean isUseful(Making making) {
        return making != null && making.since() == store.changes();
    }

    private Outcome make(
            String key, Making making, HttpServletRequest request, HttpServletResponse response, Maker maker)
            throws IOException, ServletException {
        KeptPage page = null;
        try {
            var captured = new Captured(response);
            maker.make(new AsGet(request), captured);
            if (captured.error() != 0) {
                return new Outcome(captured.error(), captured.sentence());
            }
            if (isToBeKept(captured)) {
                page = keep(key, making, captured.slimBytes(), response);
                Sending.send(page, store.form(page), request, response);
            } else {
                var content = captured.bytes();
                response.setContentLength(content.length);
                response.getOutputStream().write(content);
            }
            return Outcome.SENT;
        } finally {
            inTheMaking.remove(key, making);
            making.page().complete(page);
        }
    }

    private boolean isToBeKept(Captured captured) {
        return captured.getStatus() == HttpServletResponse.SC_OK
                && captured.getContentType() != null
                && !shown.parts().isEmpty()
                && !captured.isPersonal()
                && !captured.containsHeader("Set-Cookie");
    }

    /** The page, also when something has changed meanwhile: then it is sent to those who asked before, and not kept. */
    private KeptPage keep(String key, Making making, byte[] content, HttpServletResponse response) {
        shown.add(Part.SITE);
        var page = new KeptPage(key, KeptHeaders.of(response, content), content, shown.parts(), Instant.now());
        store.keep(page, content, making.since());
        return page;
    }

    /** Who asks for the head of a page gets that of the whole page. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "HEAD".equals(super.getMethod()) ? "GET" : super.getMethod();
        }
    }
}
