package org.masthead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            var started = System.nanoTime();
            server.awaitIndex();
            say("Index made in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started) + " s\n");
            say("| Asked | CPU | bytes |\n|---|---|---|");
            for (var wish : ASKED) {
                measure(server, wish);
            }
        }
        Files.writeString(folder.resolve("searches.md"), String.join("\n", report) + "\n");
    }

    private void measure(Server server, String wish) throws Exception {
        var reader = new Visitor(server.base());
        var bytes = 0;
        for (var count = 0; count < WARM; count++) {
            bytes = get(reader, "/search?" + wish);
        }
        var cpu = server.cpu();
        for (var count = 0; count < MEASURED; count++) {
            get(reader, "/search?" + wish);
        }
        say("| %s | %s | %d |"
                .formatted(wish, Bench.millis(server.cpu().minus(cpu).dividedBy(MEASURED)), bytes));
    }

    /** Each time as another reader; one alone may not search so often. */
    private int get(Visitor reader, String path) throws IOException, InterruptedException {
        return reader.getAs(asked++, path).length();
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }
}
