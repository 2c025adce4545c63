package org.masthead.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Somebody outside to whom messages are posted. It answers what it was told to, and 204 when that is at its end. */
public final class Receiver implements AutoCloseable {

    private static final int PATIENCE = 30;
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(50);

    private final ServerSocket socket;
    private final Deque<String> answers;
    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();

    /**
     * What was posted.
     *
     * @param headers by their names in lower case
     */
    public record Arrived(TreeMap<String, String> headers, String body) {

        public String id() {
            return headers.get("webhook-id");
        }
    }

    /** @param answers status lines, with headers behind line breaks, such as {@code 503 Busy\r\nRetry-After: 60} */
    public Receiver(String... answers) {
        this.answers = new ConcurrentLinkedDeque<>(List.of(answers));
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        var thread = new Thread(this::serve, "receiver");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/in";
    }

    /** What arrives next. */
    public Arrived next() {
        try {
            var next = arrived.poll(PATIENCE, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Nothing arrived.");
            }
            return next;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** How much has arrived that nobody has looked at. */
    public int waiting() {
        return arrived.size();
    }

    /** Waits until something is so, which follows an answer of this receiver by itself. */
    public static void until(String what, BooleanSupplier so) {
        var end = Instant.now().plus(Duration.ofSeconds(PATIENCE));
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not so after " + PATIENCE + " seconds: " + what);
            }
            LockSupport.parkNanos(GLANCE);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                answer(line);
            } catch (IOException closed) {
                // The test is over, or the sender is gone; what counts is what arrived.
            }
        }
    }

    private void answer(Socket line) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        reader.readLine();
        var headers = new TreeMap<String, String>();
        for (var header = reader.readLine(); !header.isEmpty(); header = reader.readLine()) {
            var colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        var body = body(reader, Integer.parseInt(headers.getOrDefault("content-length", "0")));
        var answer = answers.isEmpty() ? "204 No Content" : answers.poll();
        line.getOutputStream()
                .write(("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
        arrived.add(new Arrived(headers, body));
    }

    private static String body(BufferedReader reader, int bytes) throws IOException {
        var body = new StringBuilder();
        while (body.toString().getBytes(StandardCharsets.UTF_8).length < bytes) {
            body.append((char) reader.read());
        }
        return body.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
