package org.masthead.platform.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdListTest {

    @ParameterizedTest
    @CsvSource({"1, 10", "10, 10", "11, 20", "20, 20", "21, 40", "39, 40", "41, 80", "160, 160", "161, 320"})
    void anyNumberOfIdsMakesOneOfAFewQueries(int ids, int parameters) {
        var list = IdList.of(LongStream.range(0, ids).boxed().toList()).parameters();
        assertEquals(parameters, list.split(",").length);
        assertTrue(list.startsWith("(:id0, :id1") && list.endsWith(":id" + (parameters - 1) + ")"), list);
    }
}
