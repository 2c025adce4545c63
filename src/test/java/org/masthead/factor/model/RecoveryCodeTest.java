package org.masthead.factor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void codesAreTwentyFourReadableCharactersInGroupsAndEachIsAnother() {
        var codes = Stream.generate(RecoveryCode::make).limit(200).collect(Collectors.toSet());
        assertEquals(200, codes.size());
        codes.forEach(code -> assertTrue(code.matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){5}"), code));
    }

    @Test
    void howACodeIsTypedDoesNotMatter() {
        var kept = RecoveryCode.hash("ABCD-EFGH-JKLM-NP23");
        assertEquals(kept, RecoveryCode.hash("abcdefgh jklm-np23 "));
        assertNotEquals(kept, RecoveryCode.hash("ABCD-EFGH-JKLM-NP24"));
        assertEquals(64, kept.length());
    }
}
