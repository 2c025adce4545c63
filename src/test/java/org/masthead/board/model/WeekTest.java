package org.masthead.board.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.platform.model.Refused;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-W48, 2026-11-23",
        "2026-11-29, 2026-W48, 2026-11-23",
        "2026-01-01, 2026-W01, 2025-12-29",
        "2027-01-03, 2026-W53, 2026-12-28",
        "2024-12-30, 2025-W01, 2024-12-30"
    })
    void aWeekBelongsToTheYearOfItsThursday(LocalDate day, String name, LocalDate monday) {
        assertEquals(name, Week.of(day).toString());
        assertEquals(monday, Week.of(day).monday());
        assertEquals(Week.of(day), Week.parse(name));
    }

    @Test
    void theWeekAfterTheLastOfAYearIsTheFirstOfTheNext() {
        assertEquals("2027-W01", Week.parse("2026-W53").next().toString());
        assertEquals("2026-W53", Week.parse("2027-W01").previous().toString());
    }

    @Test
    void aWeekBeginsAtMidnightOfItsZoneAndIsAnHourShorterInSpring() {
        var lisbon = ZoneId.of("Europe/Lisbon");
        var week = Week.parse("2026-W13");
        assertEquals(Instant.parse("2026-03-23T00:00:00Z"), week.start(lisbon));
        assertEquals(Instant.parse("2026-03-29T23:00:00Z"), week.next().start(lisbon));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-W54", "2025-W53", "2026-48", "yesterday", "2026-W48-1"})
    void whatIsNoWeekIsRefused(String text) {
        assertThrows(Refused.class, () -> Week.parse(text));
    }
}
