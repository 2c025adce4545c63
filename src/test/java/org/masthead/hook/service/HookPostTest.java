package org.masthead.hook.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.masthead.hook.model.Posting;
import org.masthead.hook.model.Receipt;
import org.masthead.hook.model.Trouble;
import org.masthead.platform.model.PublicNetwork;

/** The post against a little server in this house, which takes, refuses, delays, redirects and never ends. */
class HookPostTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        workers.shutdownNow();
        timer.shutdownNow();
    }

    @Test
    void theMessageArrivesWithItsHeadersAndTheAnswerComesBack() {
        var receipt = send("/200");
        assertTrue(receipt.isTaken(), receipt.toString());
        assertEquals("thanks", receipt.text());
        assertEquals(List.of("POST /200 msg_1 application/json; charset=UTF-8 {\"é\":1}"), arrived);
    }

    @Test
    void aRefusalIsToldWithItsStatusAndNotTriedAgainByItself() {
        var receipt = send("/503");
        assertEquals(503, receipt.code());
        assertEquals(Duration.ofSeconds(90), receipt.wish());
        assertEquals(1, arrived.size());
        assertTrue(send("/410").isGone(), "gone");
    }

    @Test
    void noRedirectIsFollowed() {
        assertEquals(302, send("/302").code());
        assertEquals(1, arrived.size());
    }

    @Test
    void whoDoesNotAnswerIsNotWaitedFor() {
        assertEquals(Trouble.SLOW, send("/slow", any -> true, SHORT).trouble());
    }

    @Test
    void whoAnswersDropByDropIsNotWaitedForEither() {
        assertEquals(Trouble.SLOW, send("/drops", any -> true, SHORT).trouble());
    }

    /** If it were read on, the test would hang until the limit. */
    @Test
    @Timeout(30)
    void ofAnEndlessAnswerOnlyTheBeginningIsRead() {
        var receipt = send("/endless", any -> true, Duration.ofMinutes(1));
        assertEquals(200, receipt.code());
        assertEquals(Receipt.LONGEST, receipt.text().length());
    }

    @Test
    void whereNothingListensIsUnreachable() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertEquals(
                Trouble.UNREACHABLE,
                sendTo("http://127.0.0.1:" + port, any -> true, PATIENCE).trouble());
    }

    @Test
    void aHostThatNobodyKnowsIsToldAsThat() {
        assertEquals(
                Trouble.UNKNOWN_HOST,
                sendTo("http://no.such.host.invalid/", any -> true, PATIENCE).trouble());
    }

    @Test
    void aServerWithoutTlsIsInsecure() throws IOException {
        try (var plain = new ServerSocket(0)) {
            workers.execute(() -> answerPlainly(plain));
            var url = "https://127.0.0.1:" + plain.getLocalPort();
            assertEquals(Trouble.INSECURE, sendTo(url, any -> true, PATIENCE).trouble());
        }
    }

    private static void answerPlainly(ServerSocket plain) {
        try (var line = plain.accept()) {
            line.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            line.getInputStream().readNBytes(1);
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Test
    void nothingIsSentIntoThisHouseByNumberOrByName() {
        assertEquals(
                Trouble.PRIVATE,
                send("/200", PublicNetwork::isElsewhere, PATIENCE).trouble());
        for (var host : List.of("localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "10.0.0.1")) {
            var receipt = sendTo("http://" + host + ":" + port() + "/200", PublicNetwork::isElsewhere, PATIENCE);
            assertTrue(receipt.code() == 0 && receipt.trouble() != Trouble.SLOW, host + " " + receipt);
        }
        assertEquals(List.of(), arrived);
    }

    @Test
    void whatIsConnectedToIsWhatWasLookedAt() {
        var looked = new CopyOnWriteArrayList<InetAddress>();
        assertTrue(send("/200", looked::add, PATIENCE).isTaken(), "taken");
        assertTrue(send("/200", looked::add, PATIENCE).isTaken(), "taken");
        assertEquals(2, looked.size());
    }

    private Receipt send(String path) {
        return send(path, any -> true, PATIENCE);
    }

    private Receipt send(String path, Predicate<InetAddress> allowed, Duration patience) {
        return sendTo(address(path), allowed, patience);
    }

    private Receipt sendTo(String url, Predicate<InetAddress> allowed, Duration patience) {
        try (var post = new HookPost(allowed, PATIENCE, patience, timer)) {
            return post.send(new Posting("claim", url, "application/json", Map.of("webhook-id", "msg_1"), "{\"é\":1}"));
        } catch (IOException unclosed) {
            throw new IllegalStateException(unclosed);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        arrived.add("%s %s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        path,
                        headers.getFirst("webhook-id"),
                        headers.getFirst("Content-Type"),
                        body));
        switch (path) {
            case "/slow" -> isOver(Long.MAX_VALUE);
            case "/drops" -> drip(exchange);
            case "/endless" -> pour(exchange);
            default -> answer(exchange, Integer.parseInt(path.substring(1)));
        }
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().add("Location", address("/200"));
        exchange.getResponseHeaders().add("Retry-After", "90");
        exchange.sendResponseHeaders(status, 6);
        exchange.getResponseBody().write("thanks".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    /** A byte now and then, each in time. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        while (!isOver(SHORT.toMillis() / 6)) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
        }
    }

    private void pour(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (over.getCount() > 0) {
            exchange.getResponseBody().write(new byte[] {'x', 'x', 'x', 'x'});
        }
    }

    private boolean isOver(long millis) {
        try {
            return over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
