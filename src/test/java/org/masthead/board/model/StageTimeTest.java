package org.masthead.board.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.DraftStatus;

class StageTimeTest {

    private static final Instant BEGAN = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void theMedianIsTheMiddleOneOrHalfWayBetweenTheTwoInTheMiddle() {
        assertEquals(Duration.ofMinutes(3), time(1, 3, 90).median());
        assertEquals(Duration.ofMinutes(4), time(5, 1, 90, 3).median());
        assertEquals(Duration.ofMinutes(90), time(5, 1, 90, 3).longest());
    }

    @Test
    void whereNothingWentOnThereIsNothingToMeasure() {
        assertEquals(Duration.ZERO, time().median());
        assertEquals(Duration.ZERO, time().longest());
        assertEquals(0, time().stories());
    }

    @Test
    void aStoryThatCameTwiceIsOneStoryAndTwoStays() {
        var stays = List.of(stay(7, 10), stay(7, 30), stay(8, 20));
        var time = StageTime.of(column(), true, stays, 0, null);
        assertEquals(2, time.stories());
        assertEquals(Duration.ofMinutes(20), time.median());
    }

    private static StageTime time(long... minutes) {
        var stays = LongStream.of(minutes).mapToObj(each -> stay(each, each)).toList();
        return StageTime.of(column(), true, stays, 0, null);
    }

    private static Stay stay(long article, long minutes) {
        return new Stay("DRAFT", article, BEGAN, BEGAN.plus(Duration.ofMinutes(minutes)));
    }

    private static Column column() {
        return new Column(DraftStatus.DRAFT, null, null, 0);
    }
}
