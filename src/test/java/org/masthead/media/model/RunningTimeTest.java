package org.masthead.media.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTimeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0:00, PT0S",
        "36, 0:36, PT36S",
        "60, 1:00, PT1M",
        "605, 10:05, PT10M5S",
        "3599, 59:59, PT59M59S",
        "3725, 1:02:05, PT1H2M5S",
        "359999, 99:59:59, PT99H59M59S"
    })
    void aVideoTellsItsLengthToPeopleAndMachines(int seconds, String clock, String iso) {
        assertEquals(clock, new RunningTime(seconds).clock());
        assertEquals(iso, new RunningTime(seconds).iso());
    }
}
