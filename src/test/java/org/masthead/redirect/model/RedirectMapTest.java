package org.masthead.redirect.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.Refusal;

class RedirectMapTest {

    private final RedirectMap map = new RedirectMap(Map.of());

    @Test
    void aReaderIsSentOnceWhicheverCameFirst() {
        add("/b", "/c");
        assertEquals("/c", add("/a", "/b").to());
        add("/c", "/d");
        assertEquals(List.of("/d", "/d", "/d"), List.of(map.target("/a"), map.target("/b"), map.target("/c")));
        assertEquals(Set.of("/a", "/b"), map.changed());
    }

    @Test
    void whatLeadsToAPathWithAQuestionIsSentOnToo() {
        add("/a", "/b?page=2");
        add("/b", "https://example.org/");
        assertEquals("https://example.org/", map.target("/a"));
    }

    @Test
    void whatLedToSomethingThatIsGoneIsGone() {
        add("/a", "/b");
        map.add(new RedirectPlan("/b", null, null));
        assertNull(map.target("/a"));
        assertEquals(Set.of("/a"), map.changed());
        assertNull(add("/c", "/a").to());
    }

    @Test
    void nobodyIsSentInACircle() {
        add("/a", "/b");
        assertEquals(List.of("redirect.loop"), against("/b", "/a"));
        add("/b", "/c");
        assertEquals(List.of("redirect.loop"), against("/c", "/a"));
        assertEquals(List.of("redirect.loop"), against("/c", "/b#top"));
        assertEquals(List.of(), against("/c", "/d"));
    }

    @Test
    void aPathLeadsToOnePlace() {
        add("/a", "/b");
        assertEquals(List.of("redirect.taken"), against("/a", "/c"));
        assertTrue(map.has(new RedirectPlan("/A/", "/b", "as before")));
        assertFalse(map.has(new RedirectPlan("/a", "/c", null)));
        assertFalse(map.has(new RedirectPlan("/c", null, null)));
    }

    @Test
    void whatReadersFindLeadsNowhere() {
        assertEquals(
                List.of("redirect.live"),
                map.against(new RedirectPlan("/world", "/city", null), Set.of("/world")).stream()
                        .map(Refusal::key)
                        .toList());
    }

    @Test
    void whatIsKnownFromBeforeCounts() {
        var known = new HashMap<String, String>();
        known.put("/gone", null);
        known.put("/a", "/b");
        var before = new RedirectMap(known);
        assertTrue(before.has(new RedirectPlan("/gone", null, null)));
        before.add(new RedirectPlan("/b", "/c", null));
        assertEquals("/c", before.target("/a"));
    }

    private RedirectPlan add(String from, String to) {
        assertEquals(List.of(), against(from, to));
        return map.add(new RedirectPlan(from, to, null));
    }

    private List<String> against(String from, String to) {
        return map.against(new RedirectPlan(from, to, null), Set.of()).stream()
                .map(Refusal::key)
                .toList();
    }
}
