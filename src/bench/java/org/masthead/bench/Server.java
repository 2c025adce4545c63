package org.masthead.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The product as an operator starts it, in a process of its own. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration INDEXING = Duration.ofMinutes(30);

    private final Process script;
    private final URI base;
    private final Path console;
    private final Duration untilFirstPage;

    Server(Path installation, Path home, String demoPassword) throws IOException, InterruptedException {
        var port = freePort();
        base = URI.create("http://localhost:" + port);
        Files.createDirectories(home);
        console = home.resolve("console.log");
        var builder = new ProcessBuilder(
                        installation.resolve("bin/standalone.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().put("MASTHEAD_HOME", home.toString());
        builder.environment().put("MASTHEAD_HTTP_PORT", String.valueOf(port));
        builder.environment().put("MASTHEAD_DEMO", "true");
        builder.environment().put("MASTHEAD_DEMO_PASSWORD", demoPassword);
        var started = System.nanoTime();
        script = builder.start();
        awaitFirstPage();
        untilFirstPage = Duration.ofNanos(System.nanoTime() - started);
    }

    private void awaitFirstPage() throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var front = HttpRequest.newBuilder(base).timeout(Duration.ofSeconds(5)).build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (client.send(front, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("No front page within " + PATIENCE);
    }

    /** Waits until the search has made its index, which the server says on its console. */
    void awaitIndex() throws IOException, InterruptedException {
        var end = System.nanoTime() + INDEXING.toNanos();
        while (!Files.readString(console).contains("The index of the search is complete.")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("No index within " + INDEXING);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    URI base() {
        return base;
    }

    Duration untilFirstPage() {
        return untilFirstPage;
    }

    /** Processor time used so far by the server's own process. */
    Duration cpu() {
        return java().info().totalCpuDuration().orElseThrow();
    }

    /** Memory that is resident, in megabytes. */
    long memory() throws IOException {
        var line = Files.readAllLines(Path.of("/proc", String.valueOf(java().pid()), "status")).stream()
                .filter(each -> each.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    /** Kilobytes of heap that are in use after a full collection. */
    long liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        var used = Pattern.compile(
                        "def new generation.*?used (\\d+)K.*?tenured generation.*?used (\\d+)K", Pattern.DOTALL)
                .matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("No heap of the serial collector");
        }
        return Long.parseLong(used.group(1)) + Long.parseLong(used.group(2));
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                        String.valueOf(java().pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }

    private ProcessHandle java() {
        return script.descendants()
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        var java = java();
        java.destroy();
        java.onExit().join();
        script.waitFor();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
