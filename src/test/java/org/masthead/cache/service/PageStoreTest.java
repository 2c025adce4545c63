package org.masthead.cache.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.cache.model.KeptPage;
import org.masthead.cache.model.Part;
import org.masthead.platform.model.Settings;

class PageStoreTest {

    private static final byte[] CONTENT =
            "<p>The ferry was late again.</p>".repeat(100).getBytes(UTF_8);

    private final PageStore store = new PageStore(Settings.from(Map.of("MASTHEAD_CACHE_MB", "16")));

    private KeptPage keep(String key, Part... parts) {
        var page = new KeptPage(key, Map.of("Content-Type", "text/html"), CONTENT, Set.of(parts), Instant.EPOCH);
        assertTrue(store.keep(page, CONTENT, store.changes()));
        return page;
    }

    @Test
    void exactlyThePagesThatShowWhatChangedAreDropped() {
        keep("/", Part.LATEST, Part.story(1L), Part.story(2L));
        keep("/world", Part.section("world"), Part.story(1L));
        keep("/city", Part.section("city"), Part.story(2L));
        var dropped = store.drop(Set.of(Part.story(1L)));
        assertEquals(
                Set.of("/", "/world"),
                Set.copyOf(dropped.stream().map(KeptPage::key).toList()));
        assertNull(store.get("/"));
        assertNull(store.get("/world"));
        assertNotNull(store.get("/city"));
    }

    @Test
    void whatIsDroppedIsNamedByHowOftenItWasAskedFor() {
        keep("/rare", Part.LATEST).count();
        var often = keep("/often", Part.LATEST);
        often.count();
        often.count();
        keep("/never", Part.LATEST);
        assertEquals(
                List.of("/often", "/rare", "/never"),
                store.drop(Set.of(Part.LATEST)).stream().map(KeptPage::key).toList());
    }

    @Test
    void aPageWhoseStoryChangedWhileItWasMadeIsNotKept() {
        var since = store.changes();
        store.drop(Set.of(Part.story(1L)));
        var page = new KeptPage("/", Map.of(), CONTENT, Set.of(Part.story(1L)), Instant.EPOCH);
        assertFalse(store.keep(page, CONTENT, since));
        assertNull(store.get("/"));
    }

    @Test
    void aNewerVersionIsDroppedByWhatItShowsAndNotByWhatTheOlderOneShowed() {
        keep("/", Part.story(1L));
        keep("/", Part.story(2L));
        store.drop(Set.of(Part.story(1L)));
        assertNotNull(store.get("/"));
        store.drop(Set.of(Part.story(2L)));
        assertNull(store.get("/"));
    }

    @Test
    void moreThanFitsIsNotKept() {
        var random = new SecureRandom();
        for (var number = 0; number < 200; number++) {
            var content = new byte[100_000];
            random.nextBytes(content);
            var page = new KeptPage(
                    "/" + number, Map.of("Content-Type", "image/png"), content, Set.of(Part.LATEST), Instant.EPOCH);
            store.keep(page, content, store.changes());
        }
        assertTrue(store.size() <= 8 * 1024 * 1024 / 100_000, "kept " + store.size());
        assertTrue(store.size() > 40, "kept " + store.size());
    }

    @Test
    void aPageThatIsNoLongerKeptIsNotCompletedAnyMore() {
        var page = keep("/", Part.LATEST);
        store.drop(Set.of(Part.LATEST));
        store.complete(page);
        assertNull(store.form(page));
    }

    @Test
    void aKeptPageGetsItsSmallestForm() {
        var page = keep("/", Part.LATEST);
        assertNull(store.form(page).brotli());
        store.complete(page);
        assertNotNull(store.form(page).brotli());
    }
}
