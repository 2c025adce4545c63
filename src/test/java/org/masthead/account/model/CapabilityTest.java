package org.masthead.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapabilityTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.masthead.messages", Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyCapabilityHasAGroupANameAndAnExplanation(Capability capability) {
        assertNotNull(capability.getGroup());
        var name = TEXTS.getString("capability." + capability.getKey() + ".name");
        var explanation = TEXTS.getString("capability." + capability.getKey());
        assertTrue(name.length() < 30, name);
        assertTrue(explanation.length() > 10 && !explanation.isBlank(), explanation);
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupHasANameAndSomethingInIt(CapabilityGroup group) {
        assertTrue(TEXTS.containsKey("group." + group));
        assertTrue(!group.getCapabilities().isEmpty());
    }

    @Test
    void aCapabilityIsFoundByItsKeyAndNoneByAnother() {
        for (var capability : Capability.values()) {
            assertEquals(capability, Capability.find(capability.getKey()).orElseThrow());
        }
        assertTrue(Capability.find("article.fly").isEmpty());
        assertTrue(Capability.find(null).isEmpty());
    }

    @Test
    void thePagesNameNobodyTwice() {
        var names = Arrays.stream(Capability.values())
                .map(capability -> TEXTS.getString("capability." + capability.getKey() + ".name"))
                .toList();
        assertEquals(List.copyOf(names).size(), names.stream().distinct().count());
    }
}
