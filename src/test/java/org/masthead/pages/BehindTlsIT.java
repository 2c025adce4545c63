package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product behind a proxy that speaks TLS for it, as the proxy sees it. */
class BehindTlsIT {

    private static final String PASSWORD = "tulip ferry omelette lamp";
    private static final HttpClient PROXY = HttpClient.newHttpClient();

    private static Product product;

    @BeforeAll
    static void start(@TempDir Path home) {
        product = Product.start(
                home, Map.of("MASTHEAD_BASE_URL", "https://news.example.org", "MASTHEAD_ADMIN_PASSWORD", PASSWORD));
    }

    @AfterAll
    static void stop() {
        product.kill();
    }

    @Test
    void browsersAreToldToComeByTlsOnly() {
        for (var path : List.of("/", "/login", "/no-such-section", "/media/none")) {
            assertEquals(
                    "max-age=63072000; includeSubDomains", header(ask(path).GET(), "Strict-Transport-Security"), path);
        }
    }

    @Test
    void whoeverIsSentElsewhereStaysWithTls() {
        for (var path : List.of("/desk/", "/admin/people", "/account")) {
            var location = header(ask(path).GET(), "Location");
            assertFalse(location.startsWith("http:"), location);
        }
    }

    @Test
    void everyCookieIsOfThisHostAloneByTlsAloneAndNotForScripts() {
        var answer = send(ask("/login/again")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("userName=admin&password=" + PASSWORD.replace(' ', '+'))));
        assertEquals(204, answer.statusCode(), answer.body());
        var cookies = answer.headers().allValues("Set-Cookie");
        assertEquals(2, cookies.size(), cookies.toString());
        for (var cookie : cookies) {
            assertTrue(cookie.startsWith("__Host-masthead"), cookie);
            var words = List.of(cookie.toLowerCase().split("; *"));
            assertTrue(words.containsAll(List.of("secure", "httponly", "path=/", "samesite=lax")), cookie);
            assertTrue(words.stream().noneMatch(word -> word.startsWith("domain")), cookie);
        }
        var sent = cookies.stream().map(cookie -> cookie.split(";")[0]).collect(Collectors.joining("; "));
        assertEquals(
                200, send(ask("/admin/people").header("Cookie", sent).GET()).statusCode());
    }

    @Test
    void nobodyLearnsWhichServerThisIs() {
        for (var path : List.of("/", "/login", "/no-such-section", "/healthz")) {
            var headers = send(ask(path).GET()).headers();
            assertEquals(List.of(), headers.allValues("Server"), path);
            assertEquals(List.of(), headers.allValues("X-Powered-By"), path);
        }
        assertEquals(
                405, send(ask("/").method("TRACE", BodyPublishers.noBody())).statusCode());
    }

    private static String header(HttpRequest.Builder request, String name) {
        return send(request).headers().firstValue(name).orElse("");
    }

    private static HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(URI.create(Product.ADDRESS + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return PROXY.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
