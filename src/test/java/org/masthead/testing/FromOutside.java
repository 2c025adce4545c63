package org.masthead.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.masthead.workflow.model.Move;

/** The newsroom for tests that stay outside of the server; {@link TestingServlet} answers. */
public final class FromOutside {

    /** Where the server under test listens. */
    public static final String ADDRESS = "http://localhost:" + System.getProperty("test.http.port", "18080");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static int newsroom;

    /** A story as a person sees it now. */
    public record Seen(Long id, long version) {}

    private FromOutside() {}

    public static void fresh() {
        post("/testing/fresh").join();
        newsroom++;
    }

    /** The how manieth newsroom it is. */
    public static int newsroom() {
        return newsroom;
    }

    /** A story made by a builder of {@link Newsroom}, by name. */
    public static Seen story(String in) {
        return seen(answer("/testing/story?in=" + in));
    }

    /** As many stories more, each as this one stands. */
    public static void copies(Seen story, int copies) {
        post("/testing/copies?id=%d&copies=%d".formatted(story.id(), copies)).join();
    }

    /** Lets somebody make a move in a request of its own; 409 answers that somebody was faster, 422 a refusal. */
    public static CompletableFuture<HttpResponse<String>> act(String who, Move move, Seen story) {
        return post("/testing/act?who=%s&move=%s&id=%d&seen=%d".formatted(who, move, story.id(), story.version()));
    }

    /** Lets somebody save a headline and a text behind the back of whoever has the story open. */
    public static Seen edit(String who, Seen story, String headline, String... paragraphs) {
        var address = new StringBuilder(
                "/testing/edit?who=%s&id=%d&headline=%s".formatted(who, story.id(), encoded(headline)));
        for (var paragraph : paragraphs) {
            address.append("&paragraph=").append(encoded(paragraph));
        }
        return seen(answer(address.toString()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Lets somebody open a story on a page, to write; answers {@code writes} or {@code reads}. */
    public static CompletableFuture<HttpResponse<String>> open(String who, Seen story, int page) {
        return post("/testing/open?who=%s&id=%d&page=%d".formatted(who, story.id(), page));
    }

    /** Nothing was heard of any open page for so long. */
    public static void silence(Duration length) {
        post("/testing/silence?seconds=" + length.toSeconds()).join();
    }

    /** Somebody has done nothing, and not proved who they are, for so many minutes more. */
    public static void idle(String who, int minutes) {
        post("/testing/visit?who=%s&minutes=%d".formatted(who, minutes)).join();
    }

    /** The moment of a scheduled story has come, and it may not go out: somebody took its section away. */
    public static void cannotGoOut(Seen story) {
        post("/testing/promise?id=" + story.id()).join();
    }

    /** Somebody alters the first record of the audit and takes the third away. */
    public static void tamperWithTheAudit() {
        post("/testing/tamper").join();
    }

    /** Whether the server tried to send a mail and could not. */
    public static boolean hasMailFailed() {
        return !"0".equals(post("/testing/mail-failed").join().body());
    }

    /** The hour of everybody's digest has come, and of what waits to be tried again. */
    public static void digestsAreDue() {
        post("/testing/mail-due").join();
    }

    /** The story after an act that was done. */
    public static Seen seen(HttpResponse<String> answer) {
        return seen(answer.body());
    }

    static Seen seen(String answer) {
        var parts = answer.split(" ");
        return new Seen(Long.valueOf(parts[0]), Long.parseLong(parts[1]));
    }

    /** What an address answers to somebody who is not signed in. */
    public static HttpResponse<String> get(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(ADDRESS + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What an address of tests answers when all goes well. */
    static String answer(String path) {
        var answer = post(path).join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer.body();
    }

    private static CompletableFuture<HttpResponse<String>> post(String path) {
        var request = HttpRequest.newBuilder(URI.create(ADDRESS + path))
                .POST(BodyPublishers.noBody())
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }
}
