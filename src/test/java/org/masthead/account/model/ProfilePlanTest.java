package org.masthead.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.platform.model.Refusal;

class ProfilePlanTest {

    private static final ProfileLink LINK = new ProfileLink("Site", "https://ana.example.org/about?x=1");

    @Test
    void whatIsLeftEmptyIsNotThere() {
        var plan = plan("  ", "", List.of());
        assertNull(plan.byline());
        assertNull(plan.bio());
        assertEquals(List.of(), plan.refusals());
    }

    @Test
    void aProfileHasItsLengths() {
        assertEquals(List.of(), keys(plan("b".repeat(100), "b".repeat(1000), Collections.nCopies(5, LINK))));
        assertEquals(
                List.of("profile.byline", "profile.bio", "profile.links"),
                keys(plan("b".repeat(101), "b".repeat(1001), Collections.nCopies(6, LINK))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ana.example.org",
                "javascript:alert(1)",
                "https:",
                "https://",
                "ana.example.org",
                "https://user:secret@example.org",
                "https://a b.example.org",
                " "
            })
    void aLinkIsAnAddressThatBeginsWithHttps(String address) {
        assertEquals(List.of("profile.link"), keys(plan(null, null, List.of(new ProfileLink("Site", address)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0123456789012345678901234567890123456789012345678901234567890"})
    void aLinkHasAName(String label) {
        var link = new ProfileLink(label, "https://example.org");
        assertEquals(List.of("profile.link"), keys(plan(null, null, List.of(link))));
    }

    private static ProfilePlan plan(String byline, String bio, List<ProfileLink> links) {
        return new ProfilePlan(byline, bio, links, null, null, null);
    }

    private static List<String> keys(ProfilePlan plan) {
        return plan.refusals().stream().map(Refusal::key).toList();
    }
}
