package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.PublicNetwork;

/** The probe against a little server in this house, which the newsroom itself would never ask. */
class LinkProbeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool();
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
    }

    @Test
    void aLinkThatAnswersIsAskedByHeadAndNoMore() {
        assertEquals("fine", outcome("/200"));
        assertEquals(List.of("HEAD /200"), asked);
    }

    @Test
    void whoDoesNotKnowHeadIsAskedOnceMore() {
        assertEquals("fine", outcome("/405"));
        assertEquals(List.of("HEAD /405", "GET /405"), asked);
    }

    @Test
    void anErrorIsToldWithItsStatus() {
        assertEquals("STATUS 404", outcome("/404"));
        assertEquals("STATUS 500", outcome("/500"));
    }

    @Test
    void whatIsThereButNotForMachinesCountsAsThere() {
        assertEquals("fine", outcome("/401"));
        assertEquals("fine", outcome("/403"));
        assertEquals("fine", outcome("/429"));
    }

    @Test
    void redirectsAreFollowedToTheirEnd() {
        assertEquals("fine", outcome("/to?/200"));
        assertEquals("STATUS 404", outcome("/to?/404"));
    }

    @Test
    void whatLeadsInACircleOrAwayFromTheWebIsAFault() {
        assertEquals("REDIRECT 0", outcome("/to?/circle"));
        assertEquals("REDIRECT 0", outcome("/to?file:///etc/passwd"));
        assertEquals("REDIRECT 0", outcome("/to?ftp://example.org/"));
    }

    @Test
    void aRedirectIntoTheHouseIsNotFollowed() {
        Predicate<InetAddress> onlyHere = address -> address.equals(InetAddress.getLoopbackAddress());
        assertEquals("NOT_PUBLIC 0", outcome(onlyHere, PATIENCE, address("/to?http://10.0.0.1/secret")));
        assertEquals(List.of("HEAD /to?http://10.0.0.1/secret"), asked);
    }

    @Test
    void thisHouseItselfIsNeverAsked() {
        assertEquals("NOT_PUBLIC 0", outcome(PublicNetwork::contains, PATIENCE, address("/200")));
        assertEquals(
                "NOT_PUBLIC 0",
                outcome(
                        PublicNetwork::contains,
                        PATIENCE,
                        "http://localhost:" + server.getAddress().getPort() + "/200"));
        assertEquals(List.of(), asked);
    }

    @Test
    void aLinkIntoThePaperItselfIsNeitherAskedNorHeldAgainstTheStory() {
        for (var host : List.of("localhost", "LOCALHOST.")) {
            assertEquals("fine", outcome("localhost", own(host)), host);
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void thePapersOwnHostIsNotAskedUnderAnotherNameNorByARedirect() {
        assertEquals("NOT_PUBLIC 0", outcome("localhost", own("127.0.0.1")));
        assertEquals(List.of(), asked);
        var self = "news.paper.invalid";
        assertEquals("NOT_PUBLIC 0", outcome(self, address("/to?http://news.paper.invalid/desk/")));
        assertEquals("fine", outcome(self, address("/200")));
    }

    private String own(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/200";
    }

    @Test
    void whoTakesTooLongIsNotWaitedFor() {
        assertEquals("SLOW 0", outcome(address -> true, Duration.ofMillis(200), address("/never")));
    }

    @Test
    void nobodyThereIsToldAsSuch() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertEquals("UNREACHABLE 0", outcome(address -> true, PATIENCE, "http://127.0.0.1:" + port + "/"));
        assertEquals("UNKNOWN_HOST 0", outcome(address -> true, PATIENCE, "http://no-such-host.invalid/"));
        assertEquals("UNREACHABLE 0", outcome(address -> true, PATIENCE, "http://example.org/%"));
    }

    private String outcome(String path) {
        return outcome(address -> true, PATIENCE, address(path));
    }

    private static String outcome(Predicate<InetAddress> allowed, Duration patience, String href) {
        return outcome(new LinkProbe("elsewhere.invalid", allowed, patience), href);
    }

    /** For a paper that readers find under a host. */
    private static String outcome(String self, String href) {
        return outcome(new LinkProbe(self, address -> true, PATIENCE), href);
    }

    private static String outcome(LinkProbe probe, String href) {
        return probe.ask(href)
                .map(fault -> fault.getProblem() + " " + fault.getStatus())
                .orElse("fine");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        asked.add(exchange.getRequestMethod() + " " + address);
        switch (address.getPath()) {
            case "/to" -> redirect(exchange, address.getQuery());
            case "/circle" -> redirect(exchange, "/circle");
            case "/never" -> waitForTheEnd(exchange);
            case "/405" -> close(exchange, exchange.getRequestMethod().equals("GET") ? 200 : 405);
            default -> close(exchange, Integer.parseInt(address.getPath().substring(1)));
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        close(exchange, 302);
    }

    private void waitForTheEnd(HttpExchange exchange) {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void close(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
