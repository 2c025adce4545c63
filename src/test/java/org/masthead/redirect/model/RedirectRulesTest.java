package org.masthead.redirect.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.platform.model.Refusal;

class RedirectRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/2019/old.php", "/old", "/w%C3%B6rld", "/alt/seite.html"})
    void anyPathOfThePublicSiteCanLeadOn(String path) {
        assertEquals(List.of(), keys(path, "/world"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', redirect.from",
        "old, redirect.from",
        "https://example.org/old, redirect.from",
        "/old?p=1, redirect.from",
        "/old#top, redirect.from",
        "/o ld, redirect.from",
        "/, redirect.front",
        "/desk, redirect.room",
        "/Desk/articles, redirect.room",
        "/admin/people, redirect.room",
        "/login, redirect.room",
        "/api/v1/articles, redirect.room",
        "/media/x.jpg, redirect.room"
    })
    void nothingElseCan(String path, String key) {
        assertEquals(List.of(key), keys(path, "/world"));
    }

    /** A browser takes two slashes, or a backslash, for the beginning of another site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//example.org",
                "/\\example.org",
                "example.org",
                "https:///a",
                "https://me@example.org/",
                "data:text/html,x",
                "/a\r\nSet-Cookie: b"
            })
    void aTargetIsAPathOrAnAddressOfTheWeb(String target) {
        assertEquals(List.of("redirect.to"), keys("/old", target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/world", "/search?q=Ferry", "https://example.org/A/B?c#d", "http://example.org"})
    void suchATargetWillDo(String target) {
        assertEquals(List.of(), keys("/old", target));
    }

    @Test
    void nothingLeadsToItselfOrIntoTheNewsroom() {
        assertEquals(List.of("redirect.itself"), keys("/old", "/Old/"));
        assertEquals(List.of("redirect.itself"), keys("/old", "/old?p=1"));
        assertEquals(List.of("redirect.toRoom"), keys("/old", "/admin/"));
    }

    @Test
    void pathsHaveOneSpelling() {
        var plan = new RedirectPlan(" //Old//Page/ ", "/World/?Q=Ferry", " ");
        assertEquals("/old/page", plan.from());
        assertEquals("/world?Q=Ferry", plan.to());
        assertNull(plan.note());
        assertEquals("https://Example.org/A/", new RedirectPlan("/a", "https://Example.org/A/", null).to());
    }

    private static List<String> keys(String from, String to) {
        return RedirectRules.against(new RedirectPlan(from, to, null)).stream()
                .map(Refusal::key)
                .toList();
    }
}
