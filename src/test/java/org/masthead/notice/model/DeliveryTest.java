package org.masthead.notice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

class DeliveryTest {

    private final Delivery delivery = new Delivery(Made.person(Cast.EDITOR));

    @ParameterizedTest
    @EnumSource
    void whoHasNotChosenFindsEverythingInTheListAndIsMailedWhatWaitsForThem(NoticeKind kind) {
        assertTrue(delivery.wish(kind).isInList());
        assertEquals(
                kind.isPressing() ? Mailing.AT_ONCE : Mailing.OFF,
                delivery.wish(kind).getMailing());
    }

    @Test
    void aChoiceTakesThePlaceOfTheUsual() {
        delivery.choose(Map.of(NoticeKind.MENTION, new Wish(false, Mailing.DIGEST)), 18);
        assertFalse(delivery.wish(NoticeKind.MENTION).isInList());
        assertEquals(Mailing.DIGEST, delivery.wish(NoticeKind.MENTION).getMailing());
        assertEquals(Mailing.AT_ONCE, delivery.wish(NoticeKind.RETURNED).getMailing());
    }

    @ParameterizedTest(name = "at {0} in {1} a digest at {2} comes at {3}")
    @CsvSource({
        "2026-11-24T06:59:59Z, UTC, 7, 2026-11-24T07:00:00Z",
        "2026-11-24T07:00:00Z, UTC, 7, 2026-11-25T07:00:00Z",
        "2026-11-24T12:00:00Z, Asia/Kathmandu, 18, 2026-11-24T12:15:00Z",
        "2026-11-24T23:30:00Z, Pacific/Auckland, 7, 2026-11-25T18:00:00Z",
        "2026-12-31T22:00:00Z, America/New_York, 0, 2027-01-01T05:00:00Z",
        "2026-03-28T12:00:00Z, Europe/Berlin, 2, 2026-03-29T01:00:00Z",
        "2026-10-24T12:00:00Z, Europe/Berlin, 2, 2026-10-25T00:00:00Z"
    })
    void theDigestComesAtTheHourOfThePersonsZone(Instant now, String zone, int hour, Instant expected) {
        delivery.choose(Map.of(), hour);
        assertEquals(expected, delivery.nextDigest(now, ZoneId.of(zone)));
    }

    @Test
    void aMailThatFailsIsTriedAgainLaterAndLaterAndThenGivenUp() {
        var mail = new Mail(Made.person(Cast.EDITOR), null, false, Made.NOW);
        var due = Made.NOW;
        for (var pause :
                new Duration[] {Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6)
                }) {
            mail.failed(due);
            assertEquals(due.plus(pause), mail.getDueAt());
            assertFalse(mail.isGivenUp());
            due = mail.getDueAt();
        }
        mail.failed(due);
        assertTrue(mail.isGivenUp());
        assertFalse(mail.isSent());
    }
}
