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
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures what readers get: kept pages against nginx sending the same bytes as files, pages that are not kept among 100,000
 * stories, from publishing to seeing, 10,000 pages in memory, five minutes of load. Run by {@code mvn verify -Pbench
 * -Dbench=Readers}; needs wrk and nginx; writes {@code target/bench/readers.md}. Machines are shared: ratios count.
 */
public final class Readers {

    private static final String PASSWORD = "a-password-for-the-bench";
    private static final int ROUNDS = 3;
    private static final int SECONDS = 3;

    /** Seconds until the compiler is done with what answers. */
    private static final int UNTIL_WARM = 60;

    private static final int STORIES = 100_000;

    /** Pages until a server has the memory that it works with. */
    private static final int WARM = 3_000;

    /** Pages, and searches, until the compiler is done with what makes them. */
    private static final int HOT = 13_000;

    private static final int COLD = 500;
    private static final int KEPT = 10_000;
    private static final int PUBLISHED = 500;

    private final List<String> report = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;

    private Readers(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]).toAbsolutePath();
        new Readers(target.resolve("bench")).run(target.resolve("server"));
    }

    private void run(Path installation) throws Exception {
        var home = folder.resolve("readers");
        Bench.deleteAll(home);
        report.add("# What readers get\n");
        try (var server = new Server(installation, home, PASSWORD)) {
            compare(server);
        }
        var stories = LiveStories.multiply(home, STORIES);
        var waiting = LiveStories.approve(home, PUBLISHED);
        try (var server = new Server(installation, home, PASSWORD)) {
            server.awaitIndex();
            fill(server, stories);
            cold(server, stories);
            publish(server, waiting);
            soak(server);
        }
        Files.writeString(folder.resolve("readers.md"), String.join("\n", report) + "\n");
    }

    private void compare(Server server) throws Exception {
        say("Of nginx’s, as Debian sets it up (with its log) / without any log:\n");
        say("| Page | Form | answers/s | p99 |\n|---|---|---|---|");
        var story = Bench.first(get(server, "/"), "href=\"(/[a-z]+/\\d{4}/\\d\\d/\\d\\d/[a-z0-9-]+)\"");
        var id = Bench.first(get(server, "/api/v1/articles"), "\"id\" ?: ?\"?(\\d+)");
        Wrk.run(server.base() + story, UNTIL_WARM);
        try (var nginx = new Nginx(folder.resolve("nginx"))) {
            compare(server, nginx, "story", story, "story.html");
            compare(server, nginx, "front", "/", "front.html");
            compare(server, nginx, "feed", "/rss.xml", "feed.xml");
            compare(server, nginx, "API story", "/api/v1/articles/" + id, "story.json");
        }
    }

    private void compare(Server server, Nginx nginx, String what, String path, String name) throws Exception {
        var content = get(server, path).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var file = nginx.serve(name, content);
        var ours = server.base() + path;
        compare(what + ", " + content.length / 1024 + " KB", "as it is", ours, List.of(), file, List.of());
        var gzip = List.of("Accept-Encoding: gzip");
        compare(what, "gzip", ours, gzip, file, gzip);
        compare(what, "304", ours, known(ours), file, known(file.silent()));
    }

    private void compare(
            String what, String form, String ours, List<String> headers, Nginx.Served theirs, List<String> theirHeaders)
            throws Exception {
        var our = new ArrayList<Wrk.Run>();
        var logged = new ArrayList<Wrk.Run>();
        var silent = new ArrayList<Wrk.Run>();
        run(ours, SECONDS * 2, headers);
        for (var round = 0; round < ROUNDS; round++) {
            our.add(run(ours, SECONDS, headers));
            logged.add(run(theirs.logged(), SECONDS, theirHeaders));
            silent.add(run(theirs.silent(), SECONDS, theirHeaders));
        }
        say("| %s | %s | %.2f / %.2f | %.2f / %.2f |"
                .formatted(
                        what,
                        form,
                        ratio(our, logged, Wrk.Run::perSecond),
                        ratio(our, silent, Wrk.Run::perSecond),
                        ratio(our, logged, Wrk.Run::p99),
                        ratio(our, silent, Wrk.Run::p99)));
    }

    private static Wrk.Run run(String url, int seconds, List<String> headers) throws Exception {
        var run = Wrk.run(url, seconds, headers.toArray(String[]::new));
        if (run.errors() > 0) {
            throw new IllegalStateException("Errors while asking for " + url);
        }
        return run;
    }

    private List<String> known(String url) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
        return List.of("If-None-Match: " + answer.headers().firstValue("ETag").orElseThrow());
    }

    /** What is measured are pages that nobody has asked for yet, as those before them were. */
    private void cold(Server server, List<String> stories) throws Exception {
        var reader = new Visitor(server.base());
        read(reader, stories.subList(WARM, HOT));
        var cpu = server.cpu();
        read(reader, stories.subList(HOT, HOT + COLD));
        say("\nStory not kept, %,d live: CPU %s"
                .formatted(stories.size(), Bench.millis(server.cpu().minus(cpu).dividedBy(COLD))));
        search(reader, HOT);
        cpu = server.cpu();
        search(reader, COLD);
        say("Search: CPU " + Bench.millis(server.cpu().minus(cpu).dividedBy(COLD)));
    }

    private static void read(Visitor reader, List<String> stories) throws Exception {
        for (var story : stories) {
            reader.get(story);
        }
    }

    private static void search(Visitor reader, int times) throws Exception {
        var words = List.of("harbour", "council", "ferry+late", "water");
        for (var number = 0; number < times; number++) {
            reader.getAs(number, "/search?q=" + words.get(number % words.size()) + "+" + number % 7);
        }
    }

    private void publish(Server server, List<Long> waiting) throws Exception {
        var load = new Load(server.base());
        var times = new Publishing(server.base(), PASSWORD).publish(waiting);
        var asked = load.stop();
        Arrays.sort(times);
        say("Published %d, seen on page, fronts, tag, feeds, sitemap, API and search: median %s, p99 %s, at %d reads"
                .formatted(
                        times.length,
                        Bench.millis(Duration.ofNanos(times[times.length / 2])),
                        Bench.millis(Duration.ofNanos(times[times.length * 99 / 100])),
                        asked));
    }

    private void fill(Server server, List<String> stories) throws Exception {
        var reader = new Visitor(server.base());
        read(reader, stories.subList(0, WARM));
        var before = server.memory();
        read(reader, stories.subList(stories.size() - KEPT, stories.size()));
        say("%,d pages asked for: %d MB more resident memory".formatted(KEPT, server.memory() - before));
    }

    private void soak(Server server) throws Exception {
        var load = new Load(server.base());
        var memory = new ArrayList<Long>();
        for (var minute = 0; minute <= 5; minute++) {
            memory.add(server.memory());
            Wrk.run(server.base() + "/", minute == 5 ? 1 : 60);
        }
        load.stop();
        say("Five minutes of load, resident memory each minute in MB: " + memory);
    }

    private String get(Server server, String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(server.base() + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + path);
        }
        return answer.body();
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }

    private static double ratio(List<Wrk.Run> our, List<Wrk.Run> their, ToDoubleFunction<Wrk.Run> of) {
        return median(our, of) / median(their, of);
    }

    private static double median(List<Wrk.Run> runs, ToDoubleFunction<Wrk.Run> of) {
        return runs.stream()
                .mapToDouble(of)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
