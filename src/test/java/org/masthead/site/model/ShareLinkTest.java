package org.masthead.site.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShareLinkTest {

    @Test
    void everyLinkCarriesHeadlineAndAddressAndNothingElse() {
        var links = ShareLink.of("Ferry & tram: “on time” #1", "https://news.example.org/city/2026/11/24/ferry");
        for (var link : links) {
            var said = link.address();
            assertTrue(said.contains("Ferry%20%26%20tram%3A%20%E2%80%9Con%20time%E2%80%9D%20%231"), said);
            assertTrue(said.contains("https%3A%2F%2Fnews.example.org%2Fcity%2F2026%2F11%2F24%2Fferry"), said);
        }
        assertFalse(links.get(0).isElsewhere());
        assertEquals("mailto:", links.get(0).address().substring(0, 7));
    }
}
