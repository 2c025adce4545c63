package org.masthead.hook.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.hook.model.DeliveryState;
import org.masthead.hook.model.SharedSecret;
import org.masthead.hook.model.Trouble;
import org.masthead.hook.model.TryRow;
import org.masthead.testing.Receiver;

/** Messages that did not come through at once. */
@ExtendWith(ArquillianExtension.class)
class HookRetryIT extends WebhookIT {

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
    void theLogHasEveryTryAndForgetsThemWithTheMessage() {
        try (var receiver = new Receiver("500 Oops", "202 Accepted", "204 Fine")) {
            var hook = make(receiver.url(), ALL);
            log.test(hook.hookId());
            receiver.next();
            receiver.next();
            Receiver.until("delivered", () -> states(hook).equals(List.of(DeliveryState.DELIVERED)));
            log.again(row(hook).id());
            receiver.next();
            Receiver.until("delivered again", () -> tries(hook).size() == 3);
            assertEquals(
                    List.of(500, 202, 204),
                    tries(hook).stream().map(TryRow::code).toList());
            assertTrue(tries(hook).get(0).triedAt().isBefore(tries(hook).get(1).triedAt()), "the first one first");
            later(HookOutbox.MEMORY.plusMinutes(1));
            outbox.forget();
            assertEquals(0, ground.count("hook_try"));
        }
    }

    private List<TryRow> tries(SharedSecret hook) {
        return log.tries(log(hook.hookId())).getOrDefault(row(hook).id(), List.of());
    }
}
