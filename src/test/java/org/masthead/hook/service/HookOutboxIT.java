package org.masthead.hook.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.masthead.hook.model.DeliveryRow;
import org.masthead.hook.model.DeliveryState;
import org.masthead.hook.model.HookEvent;
import org.masthead.hook.model.HookPlan;
import org.masthead.hook.model.OffReason;
import org.masthead.hook.model.Posting;
import org.masthead.hook.model.SharedSecret;
import org.masthead.hook.model.Trouble;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Receiver;
import org.masthead.testing.Receiver.Arrived;
import org.masthead.workflow.model.Move;

/** Messages to webhooks, as the server under test sends them by itself. */
@ExtendWith(ArquillianExtension.class)
class HookOutboxIT {

    private static final Set<HookEvent> ALL = Set.of(HookEvent.values());
    private static final String BUSY = "503 Busy\r\nRetry-After: 3600";

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private HookKeeping keeping;

    @Inject
    private HookLog log;

    @Inject
    private HookOutbox outbox;

    @Inject
    private NewsroomClock clock;

    @BeforeEach
    void settle() {
        newsroom.fresh();
    }

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
    void whatFailedComesAgainUnderItsNameAndTheNextOfTheStoryWaitsForIt() {
        try (var receiver = new Receiver("500 Oops")) {
            var hook = make(receiver.url(), ALL);
            newsroom.unpublished();
            var first = receiver.next();
            var again = receiver.next();
            var next = receiver.next();
            assertEquals(List.of(1, 1, 2), List.of(number(first), number(again), number(next)));
            assertEquals(first.id(), again.id());
            assertEquals(first.body(), again.body());
            assertDoesNotThrow(() -> verify(hook, again));
            assertEquals("story.unpublished", json(next).getString("type"));
        }
    }

    @Test
    void aStoryThatWaitsHoldsUpNoOther() {
        try (var receiver = new Receiver(BUSY)) {
            var hook = make(receiver.url(), ALL);
            newsroom.live();
            receiver.next();
            newsroom.live();
            assertEquals(2, number(receiver.next()));
            Receiver.until(
                    "one waits", () -> states(hook).equals(List.of(DeliveryState.DELIVERED, DeliveryState.WAITING)));
        }
    }

    @Test
    void aWebhookThatDoesNotAnswerHoldsUpNoOther() {
        try (var deaf = new Receiver();
                var receiver = new Receiver()) {
            deaf.close();
            var hook = make(deaf.url(), ALL);
            make(receiver.url(), ALL);
            newsroom.live();
            assertEquals(1, number(receiver.next()));
            Receiver.until("failed", () -> row(hook).trouble() == Trouble.UNREACHABLE);
        }
    }

    @Test
    void whatAServerHadInHandWhenItDiedIsSentByTheNextUnderItsName() {
        try (var receiver = new Receiver(BUSY)) {
            var hook = make(receiver.url(), ALL).hookId();
            newsroom.live();
            var name = receiver.next().id();
            Receiver.until("settled", () -> log(hook).get(0).attempts() == 1);
            later(Duration.ofHours(2));
            assertEquals(name, take(hook, "dies"));
            assertEquals(List.of(), outbox.waiting());
            assertTrue(outbox.take(hook, "second").isEmpty(), "in hand");
            later(Duration.ofHours(2).plus(HookOutbox.PATIENCE).plusSeconds(1));
            assertEquals(List.of(hook), outbox.waiting());
            assertEquals(name, take(hook, "third"));
        }
    }

    @Test
    void whoeverAnswers410IsSwitchedOffAndTheKeepersAreMailed() {
        try (var receiver = new Receiver("410 Gone")) {
            var hook = make(receiver.url(), ALL);
            newsroom.live();
            receiver.next();
            newsroom.as("admin");
            Receiver.until("off", () -> !keeping.get(hook.hookId()).isActive());
            assertEquals(OffReason.GONE, keeping.get(hook.hookId()).getOffReason());
            assertEquals(List.of(DeliveryState.GIVEN_UP), states(hook));
            assertTrue(
                    ground.text("select max(subject) from masthead.account_mail")
                            .contains("was switched off"),
                    "mail");
            assertEquals("1", acts("hook.give-up"));
            newsroom.live();
            assertEquals(1, ground.count("hook_delivery"));
        }
    }

    @Test
    void aRolledSecretSignsBesideTheNewOne() {
        try (var receiver = new Receiver()) {
            var first = make(receiver.url(), ALL);
            var second = keeping.roll(first.hookId());
            log.test(first.hookId());
            var arrived = receiver.next();
            assertEquals("webhook.test", json(arrived).getString("type"));
            assertDoesNotThrow(() -> verify(first, arrived));
            assertDoesNotThrow(() -> verify(second, arrived));
        }
    }

    @Test
    void whatWasSentIsSentAgainUnderItsName() {
        try (var receiver = new Receiver()) {
            var hook = make(receiver.url(), ALL);
            log.test(hook.hookId());
            var first = receiver.next();
            Receiver.until("delivered", () -> states(hook).equals(List.of(DeliveryState.DELIVERED)));
            log.again(row(hook).id());
            assertEquals(first.id(), receiver.next().id());
            assertEquals("1", acts("hook.again"));
        }
    }

    @Test
    void whatIsOffGetsNothingAndItsWaitingMessagesAreGivenUp() {
        try (var receiver = new Receiver(BUSY)) {
            var hook = make(receiver.url(), ALL);
            log.test(hook.hookId());
            receiver.next();
            Receiver.until("settled", () -> row(hook).attempts() == 1);
            keeping.switchOff(hook.hookId());
            assertEquals(List.of(DeliveryState.GIVEN_UP), states(hook));
            assertThrows(Refused.class, () -> log.test(hook.hookId()));
            assertThrows(Refused.class, () -> log.again(row(hook).id()));
            keeping.switchOn(hook.hookId());
            log.again(row(hook).id());
            receiver.next();
        }
    }

    @Test
    void theLogForgetsAfterAMonthButNotWhatWaits() {
        try (var receiver = new Receiver("200 OK", BUSY)) {
            var hook = make(receiver.url(), ALL);
            log.test(hook.hookId());
            receiver.next();
            log.test(hook.hookId());
            receiver.next();
            Receiver.until("settled", () -> log(hook.hookId()).stream().allMatch(row -> row.attempts() == 1));
            later(HookOutbox.MEMORY.minusMinutes(1));
            outbox.forget();
            assertEquals(2, ground.count("hook_delivery"));
            later(HookOutbox.MEMORY.plusMinutes(1));
            outbox.forget();
            assertEquals(List.of(DeliveryState.WAITING), states(hook));
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

    @Test
    void aSecretIsKeptSealedAlone() {
        var hook = make("http://127.0.0.1:9/", ALL);
        var kept = ground.text("select sealed_secret from masthead.hook");
        assertFalse(kept.contains(hook.text().substring("whsec_".length())), "sealed");
        keeping.delete(hook.hookId());
        assertEquals(0, ground.count("hook"));
        assertEquals(0, ground.count("hook_event"));
    }

    @Test
    void nobodyElseKeepsWebhooks() {
        var hook = make("http://127.0.0.1:9/", ALL).hookId();
        var plan = new HookPlan("Mine", "http://127.0.0.1:9/", ALL);
        for (var who : List.of("reporter", "editor", "publisher", "visual")) {
            newsroom.as(who);
            for (Executable act : List.<Executable>of(
                    keeping::list,
                    keeping::hub,
                    () -> keeping.get(hook),
                    () -> keeping.create(plan),
                    () -> keeping.edit(hook, 1, plan),
                    () -> keeping.roll(hook),
                    () -> keeping.switchOff(hook),
                    () -> keeping.switchOn(hook),
                    () -> keeping.delete(hook),
                    () -> log.count(hook),
                    () -> log.rows(hook, 0, 9),
                    () -> log.pings(9),
                    () -> log.test(hook),
                    () -> log.again(1L))) {
                var refused = assertThrows(Refused.class, act);
                assertEquals("capability", refused.getRefusals().get(0).key());
            }
        }
    }

    private SharedSecret make(String url, Set<HookEvent> events) {
        newsroom.as("admin");
        return keeping.create(new HookPlan("Ticker", url, events));
    }

    private List<DeliveryRow> log(Long hook) {
        newsroom.as("admin");
        return log.rows(hook, 0, 100);
    }

    private DeliveryRow row(SharedSecret hook) {
        return log(hook.hookId()).get(0);
    }

    private List<DeliveryState> states(SharedSecret hook) {
        return log(hook.hookId()).stream().map(DeliveryRow::state).toList();
    }

    private String take(Long hook, String claim) {
        return outbox.take(hook, claim)
                .map(Posting::headers)
                .map(headers -> headers.get("webhook-id"))
                .orElseThrow();
    }

    private String acts(String act) {
        return ground.text("select count(*) from masthead.audit_record where act = '" + act + "'");
    }

    private static JsonObject json(Arrived arrived) {
        return Json.createReader(new StringReader(arrived.body())).readObject();
    }

    private static int number(Arrived arrived) {
        return json(arrived).getInt("sequence");
    }

    private static void verify(SharedSecret hook, Arrived arrived) throws Exception {
        Map<String, List<String>> headers = new HashMap<>();
        arrived.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        new Webhook(hook.text()).verify(arrived.body(), headers);
    }

    private void later(Duration time) {
        clock.set(Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC));
    }
}
