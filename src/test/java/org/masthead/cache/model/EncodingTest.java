package org.masthead.cache.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                        | IDENTITY
            ''                          | IDENTITY
            identity                    | IDENTITY
            gzip                        | GZIP
            gzip, deflate, br           | BROTLI
            gzip, deflate, br, zstd     | BROTLI
            gzip;q=0.5, br;q=1.0        | BROTLI
            br;q=0, gzip                | GZIP
            br; q=0.000, gzip; q=0      | IDENTITY
            gzip;q=0                    | IDENTITY
            broken, x-gzip              | IDENTITY
            """)
    void theBestFormThatAClientTakesIsSent(String accepted, Encoding expected) {
        assertEquals(expected, Encoding.of(accepted));
    }

    @ParameterizedTest
    @CsvSource({"IDENTITY,'\"abc\"'", "GZIP,'\"abc-gzip\"'", "BROTLI,'\"abc-br\"'"})
    void eachFormHasATagOfItsOwn(Encoding encoding, String tag) {
        assertEquals(tag, encoding.tag("abc"));
    }
}
