package org.masthead.board.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;

/** A story that leaves a list while the home page is being made. */
class HomeRowTest {

    private static final Instant MOMENT = Instant.parse("2026-11-27T11:26:17Z");

    @Test
    void isOnNoListAnyMoreThatTellsAMomentItDoesNotHave() {
        assertEquals(EnumSet.of(HomeList.HELD, HomeList.NEXT, HomeList.OUT), left(row(null, null, null)));
        assertEquals(EnumSet.of(HomeList.NEXT, HomeList.OUT), left(row(MOMENT, null, null)));
        assertEquals(EnumSet.of(HomeList.HELD, HomeList.OUT), left(row(null, MOMENT, null)));
        assertEquals(EnumSet.of(HomeList.HELD, HomeList.NEXT), left(row(null, null, MOMENT)));
    }

    private static Set<HomeList> left(HomeRow row) {
        return Stream.of(HomeList.values()).filter(list -> !row.isStillOn(list)).collect(Collectors.toSet());
    }

    private static HomeRow row(Instant heldSince, Instant scheduledFor, Instant publishedAt) {
        return new HomeRow(
                1L,
                "Ferry leaves on time",
                null,
                "en",
                DraftStatus.DRAFT,
                PublicStatus.NONE,
                "World",
                "Ana Prado",
                null,
                null,
                heldSince,
                MOMENT,
                MOMENT,
                null,
                null,
                "UTC",
                scheduledFor,
                publishedAt);
    }
}
