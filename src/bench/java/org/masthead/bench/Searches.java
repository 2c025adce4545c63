package org.masthead.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures what a search among 100,000 live stories costs the server, and how long it takes to make their index. Run by
 * {@code mvn verify -Pbench -Dbench=Searches}; writes {@code target/bench/searches.md}.
 */
public final class Searches {

    private static final String PASSWORD = "a-password-for-the-bench";
    private static final int STORIES = 100_000;
    private static final int WARM = 600;
    private static final int MEASURED = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** What readers type; the last word of each may be the beginning of a longer one. */
    private static final List<String> ASKED = List.of(
            "q=harbour",
            "q=council+water",
            "q=ferry+late+harbour",
            "q=%22the+ferry%22+council",
            "q=cou",
            "q=the+h",
            "q=harbour+4711",
            "q=harbour&section=city",
            "q=harbour&sort=newest",
            "q=harbour&since=week",
            "q=zzzunknown");

    private final List<String> report = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private int asked;

    private Searches(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]).toAbsolutePath();
        new Searches(target.resolve("bench")).run(target.resolve("server"));
    }

    private void run(Path installation) throws Exception {
        var home = folder.resolve("searches");
        Bench.deleteAll(home);
        new Server(installation, home, PASSWORD).close();
        LiveStories.multiply(home, STORIES);
        try (var server = new Server(installation, home, PASSWORD)) {
            say("# Searches among " + STORIES + " stories\n");
            say("Index made in " + untilIndexed(home).toSeconds() + " s\n");
            say("| Asked | CPU | bytes |\n|---|---|---|");
            for (var wish : ASKED) {
                measure(server, wish);
            }
        }
        Files.writeString(folder.resolve("searches.md"), String.join("\n", report) + "\n");
    }

    /** The server says so in its log. */
    private Duration untilIndexed(Path home) throws IOException, InterruptedException {
        var started = System.nanoTime();
        while (System.nanoTime() - started < PATIENCE.toNanos()) {
            if (isIndexed(home)) {
                return Duration.ofNanos(System.nanoTime() - started);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("No index within " + PATIENCE);
    }

    private static boolean isIndexed(Path home) throws IOException {
        var log = Files.readString(home.resolve("console.log"));
        return log.contains("The index of the search is complete.");
    }

    private void measure(Server server, String wish) throws Exception {
        var bytes = 0;
        for (var count = 0; count < WARM; count++) {
            bytes = get(server, "/search?" + wish);
        }
        var cpu = server.cpu();
        for (var count = 0; count < MEASURED; count++) {
            get(server, "/search?" + wish);
        }
        say("| %s | %s | %d |"
                .formatted(wish, Bench.millis(server.cpu().minus(cpu).dividedBy(MEASURED)), bytes));
    }

    /** Each time as another reader; one alone may not search so often. */
    private int get(Server server, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.base() + path))
                .header("X-Forwarded-For", "10.0." + asked / 250 % 250 + "." + asked % 250)
                .build();
        asked++;
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + path);
        }
        return answer.body().length();
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }
}
