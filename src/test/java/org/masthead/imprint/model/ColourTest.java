package org.masthead.imprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    /** The two greys are the W3C’s own examples of hardly not and just enough. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #FFFFFF, 4.54",
        "#ff0000, #ffffff, 4.00"
    })
    void contrastIsWhatWcagSays(String one, String other, double ratio) {
        assertEquals(ratio, new Colour(one).contrast(new Colour(other)), 0.01);
        assertEquals(ratio, new Colour(other).contrast(new Colour(one)), 0.01);
    }
}
