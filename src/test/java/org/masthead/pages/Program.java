package org.masthead.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.masthead.testing.FromOutside;

/** A program that says by what it may come in, or does not; it has no cookies. */
record Program(String authorization) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Program stranger() {
        return new Program(null);
    }

    static Program with(String secret) {
        return new Program("Bearer " + secret);
    }

    static Program saying(String authorization) {
        return new Program(authorization);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a text. */
    HttpResponse<String> post(String path, String text) {
        return send("POST", path, text, "text/plain; charset=utf-8");
    }

    HttpResponse<String> send(String method, String path, String body, String type, String... headers) {
        return send(request(path, headers).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(FromOutside.ADDRESS + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
