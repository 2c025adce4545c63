package org.masthead.cache.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Fragments;
import org.masthead.cache.service.PageStore;
import org.masthead.imprint.service.Imprint;
import org.masthead.imprint.service.PaperKeeping;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.Frame;
import org.masthead.site.service.Menu;
import org.masthead.testing.Newsroom;

/** What pages share is made once and never out of date. */
@ExtendWith(ArquillianExtension.class)
class KeptMarkupIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private Newsroom newsroom;

    @Inject
    private PaperKeeping keeping;

    @Inject
    private Imprint imprint;

    @Inject
    private Menu menu;

    @Inject
    private Fragments fragments;

    @Inject
    private PageStore store;

    @Inject
    private Settings settings;

    @BeforeEach
    void aFreshNewsroom() {
        newsroom.fresh();
        newsroom.as("admin");
    }

    private String get(String path) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(settings.ownUrl() + path)).build();
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** From a beginning to the first end after it, without both. */
    private static String part(String page, String begin, String end) {
        var from = page.indexOf(begin) + begin.length();
        assertTrue(from >= begin.length(), begin);
        return page.substring(from, page.indexOf(end, from));
    }

    private static String header(String page) {
        return part(page, "<header class=\"masthead", "</header>");
    }

    private static String footer(String page) {
        return part(page, "<footer class=\"colophon\">", "</footer>");
    }

    private void foot(String text) {
        var now = keeping.get();
        var details = now.getDetails().copy();
        details.setFooterText(text);
        keeping.edit(now.getVersion(), details);
    }

    private Optional<String> kept(String name, String here) {
        return fragments.find(new Fragments.Key(name, new Frame(here, menu.sections(), imprint.paper())));
    }

    @Test
    void whatAPageSharesIsKeptWithTheFirstAndPrintedWithTheNext() {
        foot("Made by the harbour, " + System.nanoTime());
        var first = get("/world");
        assertTrue(kept("footer", null).orElseThrow().contains("Made by the harbour"));
        assertTrue(kept("header", "world").orElseThrow().contains("aria-current=\"page\""));
        store.drop(Set.of(Part.SITE));
        var second = get("/world");
        assertEquals(header(first), header(second));
        assertEquals(footer(first), footer(second));
    }

    @Test
    void eachSectionSaysWhereOneIs() {
        for (var section : List.of("world", "sport", "world")) {
            store.drop(Set.of(Part.SITE));
            var tops = part(get("/" + section), "<ul class=\"tops\">", "</ul>");
            assertTrue(tops.contains("href=\"/" + section + "\" aria-current=\"page\""), tops);
        }
    }

    @Test
    void aChangeIsOnTheNextPageAndSoIsItsEnd() {
        for (var text : List.of("Made by the harbour", "Made by the river", "Made by the harbour")) {
            foot(text);
            assertEquals(text, part(get("/world"), "<p class=\"text\">", "</p>"));
        }
    }

    @Test
    void onlyTheFrontPageHasTheDayOfTodayInItsHead() {
        for (var path : List.of("/", "/no-such-page", "/")) {
            store.drop(Set.of(Part.SITE));
            assertEquals(path.equals("/"), header(get(path)).contains("class=\"today\""), path);
        }
    }
}
