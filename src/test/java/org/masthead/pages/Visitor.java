package org.masthead.pages;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.masthead.testing.Cast;
import org.masthead.testing.DoorsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Newsroom;

/** Somebody who sends what a browser would, and what no browser of ours would: plain HTTP with cookies of one's own. */
final class Visitor {

    /** Sessions of the present newsroom, without signing in for each: that takes as long as it should, and is paced. */
    private static final Map<Cast, Visitor> CAST = new EnumMap<>(Cast.class);

    private static int newsroom;

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    private Visitor() {}

    /** Somebody who is not signed in. */
    static Visitor stranger() {
        return new Visitor();
    }

    /** One of the cast, in a session that a test shares; “nobody” is a stranger. A fresh newsroom knows no session. */
    static Visitor of(Cast who) {
        if (newsroom != FromOutside.newsroom()) {
            CAST.clear();
            newsroom = FromOutside.newsroom();
        }
        return CAST.computeIfAbsent(who, one -> one == Cast.NOBODY ? stranger() : entered(one.userName()));
    }

    /** One of the cast in a session of its own. */
    static Visitor signedIn(Cast who) {
        var visitor = stranger();
        var answer = visitor.post(
                "/login",
                Map.of(
                        "signIn", "signIn",
                        "userName", who.userName(),
                        "password", Newsroom.PASSWORD,
                        "enter", "enter",
                        "jakarta.faces.ViewState", "stateless"));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(who + " could not sign in: " + answer.body());
        }
        return visitor;
    }

    /** Somebody in a session of its own, without a word of a password. */
    static Visitor entered(String userName) {
        var visitor = stranger();
        if (userName != null) {
            var answer = visitor.send("POST", DoorsOutside.enter(userName), new byte[0]);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(userName + " could not enter: " + answer.body());
            }
        }
        return visitor;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a file as a form does. */
    HttpResponse<String> upload(String path, String field, String name, String type, String content) {
        var boundary = "a-line-between-parts";
        var body = """
                --%s\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: %s\r
                \r
                %s\r
                --%s--\r
                """.formatted(boundary, field, name, type, content, boundary);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    /** What the browser would send along. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(joining("; "));
    }

    /** Sends whatever it is. */
    HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        var request = request(path).method(method, BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Status of the answer to somebody who opens a socket, 101 when it is open; it is closed at once. */
    int socket(String path) {
        var address = URI.create(FromOutside.ADDRESS.replace("http:", "ws:") + path);
        try {
            client.newWebSocketBuilder()
                    .buildAsync(address, new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw failed;
        }
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form that may hold files, and holds none. */
    HttpResponse<String> parts(String path, Map<String, String> form) {
        var parts = form.entrySet().stream()
                .map(field -> "--part\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n")
                .collect(joining("", "", "--part--\r\n"));
        return send(
                "POST",
                path,
                parts.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=part");
    }

    /** Sends what a script of the page would. */
    HttpResponse<String> json(String path, String json, String... headers) {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(FromOutside.ADDRESS + path));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
