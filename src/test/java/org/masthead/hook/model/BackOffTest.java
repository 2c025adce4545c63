package org.masthead.hook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void eachPauseIsLongerThanTheOneBeforeAndTheTenthFailureIsTheLast() {
        var pauses = IntStream.rangeClosed(1, 9)
                .mapToObj(failures -> BackOff.after(failures, Duration.ZERO).orElseThrow())
                .map(Duration::toString)
                .toList();
        assertEquals(List.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H"), pauses);
        assertEquals(Optional.empty(), BackOff.after(10, Duration.ZERO));
    }

    @Test
    void aReceiverMayAskForALongerPauseButNotForAShorterOne() {
        assertEquals(Optional.of(Duration.ofMinutes(1)), BackOff.after(1, Duration.ofMinutes(1)));
        assertEquals(Optional.of(Duration.ofMinutes(5)), BackOff.after(2, Duration.ofMinutes(1)));
    }

    @Test
    void noReceiverCanAskForMoreThanADay() {
        assertEquals(Optional.of(Duration.ofHours(24)), BackOff.after(1, Duration.ofDays(30)));
    }

    @Test
    void noWishMakesOneMoreTry() {
        assertEquals(Optional.empty(), BackOff.after(10, Duration.ofHours(1)));
    }
}
