package org.masthead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Measures what design and issues set bars for: start, memory, desk pages, the list of 50 among 10,000 stories, saves, the
 * pages of administration among 10,000 people and 200 roles.
 * Run by {@code mvn verify -Pbench}; writes {@code target/bench/report.md}. One client on loopback, bounded in number.
 */
public final class Bench {

    private static final String PASSWORD = "a-password-for-the-bench";
    private static final int WARM_UP = 1000;
    private static final Duration WARM_UP_TIME = Duration.ofSeconds(30);
    private static final int MEASURED = 300;

    private final List<String> report = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]);
        new Bench().run(target.resolve("server"), target.resolve("bench").toAbsolutePath());
    }

    private void run(Path installation, Path folder) throws Exception {
        var home = folder.resolve("home");
        deleteAll(home);
        report.add("# Bench\n\n| What | Measured |\n|---|---|");
        try (var server = new Server(installation, home, PASSWORD)) {
            row("first start to first page, demo newsroom filled", millis(server.untilFirstPage()));
        }
        var stories = Stories.multiply(home, 240);
        try (var server = new Server(installation, home, PASSWORD)) {
            row("start to first page, " + stories + " stories", millis(server.untilFirstPage()));
            row("memory at rest", server.memory() + " MB");
            measurePages(server);
            measureSaves(server);
            measureDesk(server);
            row("memory after the run", server.memory() + " MB");
        }
        Stories.inFlight(home, "city", 5000);
        try (var server = new Server(installation, home, PASSWORD)) {
            server.untilFirstPage();
            measureFlight(server);
        }
        People.hire(home, 10_000, 200);
        try (var server = new Server(installation, home, PASSWORD)) {
            server.untilFirstPage();
            measurePeople(server);
        }
        Files.writeString(folder.resolve("report.md"), String.join("\n", report) + "\n");
    }

    private void measurePages(Server server) throws Exception {
        var reader = new Visitor(server.base());
        var story = first(reader.get("/"), "href=\"(/[a-z]+/\\d{4}/\\d\\d/\\d\\d/[a-z0-9-]+)\"");
        measure(server, "front page", () -> reader.get("/"));
        measure(server, "story page", () -> reader.get(story));
        var editor = new Visitor(server.base());
        editor.signIn("editor", PASSWORD);
        var id = first(editor.get("/desk/articles/list?status=IN_REVIEW"), "/desk/articles/show\\?id=(\\d+)");
        measure(server, "list of 50, two desks of four", () -> editor.get("/desk/articles/list"));
        measure(server, "list of 50, by text", () -> editor.get("/desk/articles/list?q=harbour"));
        measure(server, "home", () -> editor.get("/desk/"));
        measure(server, "review queue", () -> editor.get("/desk/review/queue"));
        measure(server, "show", () -> editor.get("/desk/articles/show?id=" + id));
        measure(server, "edit", () -> editor.get("/desk/articles/edit?id=" + id));
    }

    private void measureFlight(Server server) throws Exception {
        var editor = new Visitor(server.base());
        editor.signIn("editor", PASSWORD);
        measure(server, "home, 5,000 in flight on one desk", () -> editor.get("/desk/"));
        measure(server, "board, 5,000 in flight", () -> editor.get("/desk/review/board"));
        measure(server, "list of 50 of 14,000, by text", () -> editor.get("/desk/articles/list?q=harbour"));
    }

    private void measurePeople(Server server) throws Exception {
        var admin = new Visitor(server.base());
        admin.signIn("admin", PASSWORD);
        var desk = first(admin.get("/admin/desks"), "/admin/desk\\?id=(\\d+)");
        var person = first(admin.get("/admin/people?q=person77"), "/admin/person\\?id=(\\d+)");
        var role = first(admin.get("/admin/roles?q=role+77"), "/admin/role\\?id=(\\d+)");
        measure(server, "people, 50 of 10,000", () -> admin.get("/admin/people"));
        measure(server, "people, by text", () -> admin.get("/admin/people?q=person+77"));
        measure(
                server,
                "people, by role, desk and last sign-in",
                () -> admin.get("/admin/people?role=role-77&desk=city&seen=90&show=all"));
        measure(server, "people, the last page", () -> admin.get("/admin/people?show=all&first=9950"));
        measure(server, "person", () -> admin.get("/admin/person?id=" + person));
        measure(server, "roles, 50 of 200", () -> admin.get("/admin/roles"));
        measure(server, "role", () -> admin.get("/admin/role?id=" + role));
        measure(
                server,
                "who may publish on a desk, 100 of thousands",
                () -> admin.get("/admin/who?capability=article.publish&desk=" + desk));
        measure(server, "what a person may do", () -> admin.get("/admin/may?person=" + person));
    }

    private void measureSaves(Server server) throws Exception {
        var writer = new Writer(server.base(), "reporter", PASSWORD);
        writer.open();
        measure(server, "save of 1,500 words", writer::save);
        writer.close();
    }

    private void measureDesk(Server server) throws Exception {
        var desk = new Desk(server, PASSWORD);
        row("live heap for each of 200 editors with a story open", desk.kilobytesEach() + " KB");
        var times = desk.savesTogether();
        row(
                "50 people saving 1,500 words every 2 s",
                "median %s, p95 %s"
                        .formatted(
                                millis(Duration.ofNanos(times[times.length / 2])),
                                millis(Duration.ofNanos(times[times.length * 95 / 100]))));
        desk.goHome();
    }

    private void measure(Server server, String what, Callable<String> visit) throws Exception {
        var warm = System.nanoTime() + WARM_UP_TIME.toNanos();
        for (var count = 0; count < WARM_UP && System.nanoTime() < warm; count++) {
            visit.call();
        }
        var times = new long[MEASURED];
        var cpu = server.cpu();
        for (var count = 0; count < MEASURED; count++) {
            var started = System.nanoTime();
            visit.call();
            times[count] = System.nanoTime() - started;
        }
        var used = server.cpu().minus(cpu).dividedBy(MEASURED);
        Arrays.sort(times);
        row(
                what,
                "median %s, p99 %s, CPU %s"
                        .formatted(
                                millis(Duration.ofNanos(times[MEASURED / 2])),
                                millis(Duration.ofNanos(times[MEASURED * 99 / 100])),
                                millis(used)));
    }

    private void row(String what, String measured) {
        report.add("| " + what + " | " + measured + " |");
        System.out.println(what + ": " + measured);
    }

    static String millis(Duration time) {
        return "%.1f ms".formatted(time.toNanos() / 1e6);
    }

    static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("nothing on the page like " + pattern);
        }
        return found.group(1);
    }

    static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
