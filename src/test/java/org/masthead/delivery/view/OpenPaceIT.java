package org.masthead.delivery.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.Pace;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Receiver;

/** Somebody reads without a token as fast as they can; other tests read from another address. */
@ExtendWith(ArquillianExtension.class)
class OpenPaceIT {

    private static final String READER = "127.0.0.2";
    private static final String OTHER = "127.0.0.3";

    /** No such story: that it is not there is never kept, however often it is asked before the pace is used up. */
    private static final String NOWHERE = "/api/v1/articles/999";

    @Inject
    private Newsroom newsroom;

    @Inject
    private Pace pace;

    @Inject
    private Settings settings;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBackAndOthersAreNot() {
        var answer = turnedAway(NOWHERE);
        assertTrue(answer.contains("\nRetry-After: 1\r"), answer);
        assertTrue(answer.contains("\nContent-Type: application/problem+json"), answer);
        assertTrue(answer.contains("\"title\":\"Too Many Requests\""), answer);
        assertTrue(get(OTHER, "/api/v1/articles?limit=7").startsWith("HTTP/1.1 200 "), "somebody else");
    }

    @Test
    void whatIsKeptIsGivenToThemAllTheSame() {
        var story = "/api/v1/articles/" + newsroom.live();
        assertTrue(get(OTHER, story).startsWith("HTTP/1.1 200 "), "made");
        turnedAway(NOWHERE);
        exhaust();
        assertTrue(get(READER, story).startsWith("HTTP/1.1 200 "), "kept");
    }

    private String turnedAway(String path) {
        var answer = new AtomicReference<String>();
        Receiver.until("too often", () -> {
            exhaust();
            answer.set(get(READER, path));
            return answer.get().startsWith("HTTP/1.1 429 ");
        });
        return answer.get();
    }

    /** One more is answered a twentieth of a second later. */
    private void exhaust() {
        assertThrows(TooOften.class, () -> {
            while (true) {
                pace.ofClient(OpenPace.DOOR, READER, OpenPace.PER_CLIENT);
            }
        });
    }

    private String get(String from, String path) {
        var own = URI.create(settings.ownUrl());
        try (var socket =
                new Socket(InetAddress.getByName(own.getHost()), own.getPort(), InetAddress.getByName(from), 0)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + own.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
