package org.masthead.cache.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.masthead.cache.model.KeptPage;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.PageStore;
import org.masthead.cache.service.PageWork;
import org.masthead.cache.service.Shown;
import org.masthead.platform.model.Settings;

class KeepingTest {

    private static final Part STORY = Part.story(1L);

    private final PageStore store = new PageStore(Settings.from(Map.of()));
    private final Shown shown = new Shown();
    private final Idle work = new Idle();
    private final Keeping keeping = new Keeping(store, shown, work);
    private final AtomicInteger made = new AtomicInteger();

    /** Leaves what is to be done undone. */
    private static final class Idle extends PageWork {

        private final List<String> left = new ArrayList<>();

        @Override
        public void complete(KeptPage page) {
            left.add(page.key());
        }
    }

    private void make(HttpServletResponse response) throws IOException {
        made.incrementAndGet();
        shown.add(STORY);
        response.setContentType("text/html");
        response.getOutputStream().write("The ferry was late.".getBytes(UTF_8));
    }

    private Exchange ask(Keeping.Maker maker) {
        return ask(Exchange.get(), maker);
    }

    private Exchange ask(Exchange exchange, Keeping.Maker maker) {
        try {
            keeping.answer("/", exchange.request(), exchange.response(), maker);
            return exchange;
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Test
    void aPageIsMadeOnceAndSentToAll() {
        var first = ask((request, response) -> make(response));
        var second = ask((request, response) -> make(response));
        assertEquals(1, made.get());
        assertEquals("The ferry was late.", first.body.toString(UTF_8));
        assertEquals(first.body.toString(UTF_8), second.body.toString(UTF_8));
        assertEquals(first.headers.get("ETag"), second.headers.get("ETag"));
    }

    @Test
    void aPageThatIsAskedForAgainIsMadeSmallerOnce() {
        Keeping.Maker large = (request, response) -> {
            shown.add(STORY);
            response.setContentType("text/html");
            response.getOutputStream().write("The ferry was late. ".repeat(100).getBytes(UTF_8));
        };
        ask(large);
        assertEquals(List.of(), work.left, "most are asked for once");
        ask(large);
        ask(large);
        assertEquals(List.of("/"), work.left);
    }

    @Test
    void aPageThatIsSmallIsLeftAsItIs() {
        ask((request, response) -> make(response));
        ask((request, response) -> make(response));
        assertEquals(List.of(), work.left);
    }

    @Test
    void ofManyWhoAskAtOnceOneMakesItAndTheOthersWait() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Keeping.Maker slow = (request, response) -> {
            begun.countDown();
            await(goOn);
            make(response);
        };
        var first = CompletableFuture.supplyAsync(() -> ask(slow));
        begun.await();
        var others = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> ask(slow), work -> new Thread(work).start()))
                .toList();
        goOn.countDown();
        for (var other : others) {
            assertEquals("The ferry was late.", other.get().body.toString(UTF_8));
        }
        first.get();
        assertEquals(1, made.get());
    }

    /** Whoever waited for what was begun before would wait for twenty seconds. */
    @Test
    @Timeout(10)
    void whoAsksAfterAChangeDoesNotGetWhatWasBegunBeforeIt() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var early = CompletableFuture.supplyAsync(() -> ask((request, response) -> {
            begun.countDown();
            await(goOn);
            make(response);
        }));
        begun.await();
        store.drop(Set.of(STORY));
        var late = ask((request, response) -> {
            shown.add(STORY);
            response.setContentType("text/html");
            response.getOutputStream().write("The ferry was early.".getBytes(UTF_8));
        });
        assertEquals("The ferry was early.", late.body.toString(UTF_8));
        goOn.countDown();
        early.get();
        assertEquals(
                "The ferry was early.",
                ask((request, response) -> make(response)).body.toString(UTF_8),
                "the older one took the place of the newer one");
    }

    @Test
    void whatSaysNothingOfWhatItShowsIsNotKept() {
        ask((request, response) -> {
            response.setContentType("text/html");
            response.getOutputStream().write(1);
        });
        assertNull(store.get("/"));
    }

    @Test
    void whatIsForOneClientIsNotKept() {
        ask((request, response) -> {
            make(response);
            response.addCookie(new Cookie("masthead", "secret"));
        });
        assertNull(store.get("/"));
    }

    @Test
    void anErrorIsNotKeptAndNotSent() throws Exception {
        var exchange = Exchange.get();
        var outcome = keeping.answer("/", exchange.request(), exchange.response(), (request, response) -> {
            shown.add(STORY);
            response.sendError(404, "There is no such story.");
        });
        assertEquals(new Keeping.Outcome(404, "There is no such story."), outcome);
        assertEquals(200, exchange.status);
        assertNull(store.get("/"));
    }

    @Test
    void whoMakesAPageAndFailsLetsTheNextOneTry() {
        try {
            ask((request, response) -> {
                throw new IOException("The database is away.");
            });
        } catch (IllegalStateException expected) {
            assertTrue(expected.getCause() instanceof IOException);
        }
        ask((request, response) -> make(response));
        assertNotNull(store.get("/"));
    }

    @Test
    void pagesAreSentWithoutTheirIndents() {
        assertEquals("<p>one\ntwo</p>\n<p>", write("text/html;charset=UTF-8", "<p>one\n    two</p>\n\n  <p>"));
    }

    @Test
    void whatKeepsItsSpacesIsSentAsItIs() {
        for (var text : List.of("<pre>\n  one</pre>", "<textarea>\n  one</textarea>")) {
            assertEquals(text, write("text/html;charset=UTF-8", text));
        }
        assertEquals("{\n  }", write("application/json", "{\n  }"));
    }

    private String write(String type, String text) {
        store.drop(Set.of(STORY));
        return ask((request, response) -> {
                    shown.add(STORY);
                    response.setContentType(type);
                    response.getOutputStream().write(text.getBytes(UTF_8));
                })
                .body
                .toString(UTF_8);
    }

    @Test
    void whoAsksForTheHeadIsToldOfTheWholePage() {
        var exchange = ask(new Exchange("HEAD", Map.of()), (request, response) -> {
            assertEquals("GET", request.getMethod());
            make(response);
        });
        assertNotNull(exchange.headers.get("ETag"));
        assertFalse(store.get("/").parts().isEmpty());
    }

    @Test
    void everyPageDependsOnWhatEveryPageShows() {
        ask((request, response) -> make(response));
        assertEquals(Set.of(STORY, Part.SITE), store.get("/").parts());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
