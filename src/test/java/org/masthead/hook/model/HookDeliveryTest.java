package org.masthead.hook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HookDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    private final HookDelivery delivery = HookDelivery.of(null, "story.published", 1L, "{}", 1, NOW);

    @Test
    void whatIsTakenIsDelivered() {
        delivery.settle(answer(202, Duration.ZERO), NOW);
        assertEquals(DeliveryState.DELIVERED, delivery.getState());
        assertEquals(1, delivery.getAttempts());
    }

    @Test
    void aRedirectIsNoSuccess() {
        delivery.settle(answer(302, Duration.ZERO), NOW);
        assertEquals(DeliveryState.WAITING, delivery.getState());
        assertEquals(NOW.plusSeconds(5), delivery.getDueAt());
    }

    @Test
    void aReceiverThatAsksForAnHourIsLeftAloneForAnHour() {
        delivery.settle(answer(503, Duration.ofHours(1)), NOW);
        assertEquals(NOW.plus(Duration.ofHours(1)), delivery.getDueAt());
    }

    @Test
    void afterTenFailuresItIsGivenUpAndSentAgainItHasTenTriesMore() {
        var name = delivery.getMessageId();
        failTenTimes();
        assertEquals(DeliveryState.GIVEN_UP, delivery.getState());
        delivery.again(NOW);
        assertEquals(DeliveryState.WAITING, delivery.getState());
        assertEquals(NOW, delivery.getDueAt());
        assertEquals(name, delivery.getMessageId());
        failTenTimes();
        assertEquals(DeliveryState.GIVEN_UP, delivery.getState());
    }

    @Test
    void whatCameThroughIsNotGivenUp() {
        delivery.settle(answer(200, Duration.ZERO), NOW);
        delivery.giveUp();
        assertEquals(DeliveryState.DELIVERED, delivery.getState());
    }

    @Test
    void eachMessageHasANameOfItsOwn() {
        var other = HookDelivery.of(null, "story.published", 1L, "{}", 1, NOW);
        assertTrue(delivery.getMessageId().matches("msg_[0-9a-f]{32}"), delivery.getMessageId());
        assertTrue(!delivery.getMessageId().equals(other.getMessageId()), "two names");
    }

    private void failTenTimes() {
        for (var i = 0; i < 9; i++) {
            delivery.settle(Receipt.failed(Trouble.SLOW, Duration.ZERO), NOW);
            assertEquals(DeliveryState.WAITING, delivery.getState());
        }
        delivery.settle(Receipt.failed(Trouble.SLOW, Duration.ZERO), NOW);
    }

    private static Receipt answer(int code, Duration wish) {
        return Receipt.answered(code, "", wish, Duration.ZERO);
    }
}
