package org.masthead.cache.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a kept answer each time it is sent. */
class KeptHeadersTest {

    private static final String WHOLE =
            "default-src 'self'; frame-src 'self' https://player.example https://other.example;"
                    + " script-src 'self' 'nonce-abc='";

    @Test
    void aPageWithoutPlayersMayFrameNothingAndKnowsNoNonce() {
        var policy = policy("text/html;charset=UTF-8", "<p>See https://elsewhere.example</p>");
        assertFalse(policy.contains("frame-src"), policy);
        assertFalse(policy.contains("media-src"), policy);
        assertFalse(policy.contains("nonce"), policy);
        assertTrue(policy.startsWith("default-src 'self';"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    }

    @Test
    void aPageMayFrameThePlayersThatItOffers() {
        var policy = policy("text/html", "<figure data-frame=\"https://player.example/video/1\"></figure>");
        assertTrue(policy.endsWith(";frame-src https://player.example"), policy);
        assertTrue(policy("text/html", "<video src=\"https://films.example/1.mp4\">")
                .contains(";media-src 'self' https:"));
    }

    @Test
    void whatIsForProgramsLoadsNothing() {
        assertEquals("default-src 'none';frame-ancestors 'none'", policy("application/json", "https://player.example"));
    }

    @Test
    void whatBelongsToOneReaderOrConnectionIsNotKept() {
        var headers = headers(
                "text/html",
                "",
                Map.of("set-cookie", "a=b", "Connection", "close", "Permissions-Policy", "usb=()", "X-Kept", "yes"));
        assertEquals(Map.of("Content-Type", "text/html", "X-Kept", "yes"), headers);
    }

    @Test
    void onlyWhatNeverChangesMayBeHeldWithoutAsking() {
        assertNull(headers("text/html", "", Map.of("Cache-Control", "private")).get("Cache-Control"));
        var lasting = "public, max-age=31536000, immutable";
        assertEquals(
                lasting,
                headers("text/css", "", Map.of("Cache-Control", lasting)).get("Cache-Control"));
    }

    private static String policy(String type, String content) {
        return headers(type, content, Map.of("Content-Security-Policy", WHOLE)).get("Content-Security-Policy");
    }

    private static Map<String, String> headers(String type, String content, Map<String, String> set) {
        var response = Exchange.get().response();
        response.setContentType(type);
        set.forEach(response::setHeader);
        return KeptHeaders.of(response, content.getBytes(UTF_8));
    }
}
