package org.masthead.pages;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built product as an operator starts it: {@code bin/standalone.sh} with a home and a port of its own. */
final class Product {

    static final String ADDRESS = "http://localhost:" + port();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process script;
    private List<ProcessHandle> servers = List.of();

    private Product(Process script) {
        this.script = script;
    }

    /** Starts it and waits until the site answers. */
    static Product start(Path home, Map<String, String> settings) {
        var builder = new ProcessBuilder("target/server/bin/standalone.sh")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/product.log")));
        builder.environment().putAll(settings);
        builder.environment().put("MASTHEAD_HOME", home.toAbsolutePath().toString());
        builder.environment().put("MASTHEAD_HTTP_PORT", port());
        try {
            var product = new Product(builder.start());
            product.awaitHealth();
            return product;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Ends the server as a crash would, at once: no signal that it could hear. */
    void kill() {
        servers.forEach(ProcessHandle::destroyForcibly);
        servers.forEach(server -> server.onExit().join());
        script.onExit().join();
    }

    private void awaitHealth() {
        var end = Instant.now().plus(PATIENCE);
        while (!isHealthy()) {
            servers = script.descendants()
                    .filter(process -> process.info().command().orElse("").endsWith("java"))
                    .toList();
            if (hasEnded() || Instant.now().isAfter(end)) {
                kill();
                throw new IllegalStateException("The product did not start; see target/product.log.");
            }
        }
    }

    private static boolean isHealthy() {
        try {
            var request = HttpRequest.newBuilder(URI.create(ADDRESS + "/healthz"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Leaves a moment between two looks. */
    private boolean hasEnded() {
        try {
            return script.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String port() {
        return System.getProperty("test.product.port", "18081");
    }
}
