package org.masthead.hook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.platform.model.Refusal;

class HookRulesTest {

    private static final Set<HookEvent> ALL = Set.of(HookEvent.values());

    @ParameterizedTest
    @ValueSource(
            strings = {"https://partner.example/in?key=1", "HTTPS://partner.example", "https://[2001:db8::1]:8443/"})
    void anEncryptedAddressOnTheWebIsFine(String url) {
        assertEquals(List.of(), against("Ticker", url, ALL, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "partner.example",
                "http://partner.example/",
                "ftp://partner.example/",
                "https:///in",
                "https://me:secret@partner.example/",
                "https://partner.example/#here",
                "https://part ner.example/",
                "javascript:alert(1)"
            })
    void anyOtherAddressIsNot(String url) {
        assertEquals(List.of("hook.url"), against("Ticker", url, ALL, false));
    }

    @Test
    void theOperatorMayAllowHttp() {
        assertEquals(List.of(), against("Ticker", "http://10.0.0.1/in", ALL, true));
        assertEquals(List.of("hook.url"), against("Ticker", "ftp://10.0.0.1/in", ALL, true));
    }

    @Test
    void aWebhookHasANameAndSomethingToTell() {
        assertEquals(List.of("hook.name", "hook.url", "hook.events"), against("  ", " ", Set.of(), false));
        assertEquals(List.of("hook.name"), against("x".repeat(101), "https://partner.example", ALL, false));
    }

    private static List<String> against(String name, String url, Set<HookEvent> events, boolean openly) {
        return HookRules.againstSaving(new HookPlan(name, url, events).stripped(), openly).stream()
                .map(Refusal::key)
                .toList();
    }
}
