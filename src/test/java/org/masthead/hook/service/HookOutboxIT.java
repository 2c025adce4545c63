package org.masthead.hook.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.hook.model.HookEvent;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Receiver;
import org.masthead.testing.Receiver.Arrived;
import org.masthead.workflow.model.Move;

/** What webhooks are told. */
@ExtendWith(ArquillianExtension.class)
class HookOutboxIT extends WebhookIT {

    @Test
    void aPublicationIsToldWithAllThatLeadsToItAndSigned() {
        try (var receiver = new Receiver()) {
            var hook = make(receiver.url(), ALL);
            var id = newsroom.live();
            var arrived = receiver.next();
            var message = json(arrived);
            assertEquals("story.published", message.getString("type"));
            assertEquals(1, message.getInt("sequence"));
            var data = message.getJsonObject("data");
            assertEquals(id, data.getJsonNumber("id").longValue());
            assertEquals("Ferry leaves on time", data.getString("headline"));
            assertEquals("world", data.getString("section"));
            assertTrue(data.getString("url").endsWith(data.getString("address")), data.toString());
            assertTrue(data.getString("api").endsWith("/api/v1/articles/" + id), data.toString());
            assertDoesNotThrow(() -> verify(hook, arrived));
            assertThrows(
                    WebhookVerificationException.class,
                    () -> verify(hook, new Arrived(arrived.headers(), arrived.body() + " ")));
        }
    }

    @Test
    void whatReadersDoNotGetIsToldToNobody() {
        try (var receiver = new Receiver()) {
            make(receiver.url(), ALL);
            newsroom.approved();
            newsroom.spiked();
            newsroom.scheduled();
            var draft = newsroom.aDraft();
            newsroom.as("reporter");
            assertThrows(Refused.class, () -> newsroom.make(Move.PUBLISH, draft, newsroom.seen(draft), null, null));
            assertEquals(0, ground.count("hook_delivery"));
        }
    }

    @Test
    void aWebhookIsToldOnlyOfWhatItAsksFor() {
        try (var receiver = new Receiver()) {
            make(receiver.url(), Set.of(HookEvent.UNPUBLISH, HookEvent.KILL));
            var id = newsroom.unpublished();
            var message = json(receiver.next());
            assertEquals("story.unpublished", message.getString("type"));
            assertEquals(
                    Set.of("id", "address", "url"),
                    message.getJsonObject("data").keySet());
            assertEquals(id, message.getJsonObject("data").getJsonNumber("id").longValue());
            assertEquals(1, ground.count("hook_delivery"));
        }
    }

    @Test
    void aPingForTheHubIsTakenWithoutSignature() {
        ground.sql("""
                insert into masthead.hook_delivery
                    (id, message_id, number, type, body, made_at, state, due_at, attempts, code)
                values (1, 'msg_1', 0, 'websub.publish', 'hub.mode=publish', current_timestamp, 'WAITING',
                    dateadd('HOUR', 1, current_timestamp), 0, 0)""");
        assertTrue(outbox.take(HookOutbox.HUB, "early").isEmpty(), "early");
        later(Duration.ofHours(2));
        var posting = outbox.take(HookOutbox.HUB, "ping").orElseThrow();
        assertEquals(Map.of(), posting.headers());
        assertEquals("hub.mode=publish", posting.body());
        assertTrue(outbox.take(HookOutbox.HUB, "second").isEmpty(), "in hand");
    }
}
