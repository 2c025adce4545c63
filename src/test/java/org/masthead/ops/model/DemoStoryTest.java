package org.masthead.ops.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Authority.Granted;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;

class DemoStoryTest {

    @ParameterizedTest
    @CsvSource(nullValues = "nothing", textBlock = """
            DRAFT, NONE, nothing
            NONE, LIVE, SUBMIT APPROVE PUBLISH
            NONE, UNPUBLISHED, SUBMIT APPROVE PUBLISH UNPUBLISH
            DRAFT, LIVE, SUBMIT APPROVE PUBLISH REWRITE
            IN_REVIEW, LIVE, SUBMIT APPROVE PUBLISH REWRITE SUBMIT
            IN_REVIEW, NONE, SUBMIT
            RETURNED, NONE, SUBMIT RETURN
            APPROVED, NONE, SUBMIT APPROVE
            SCHEDULED, NONE, SUBMIT APPROVE SCHEDULE
            SPIKED, NONE, SPIKE
            """)
    void aStoryGetsWhereItIsByTheMovesOfEverybodyElse(String status, String publicStatus, String steps) {
        var expected = steps == null
                ? List.of()
                : Stream.of(steps.split(" ")).map(DemoStep::valueOf).toList();

        assertEquals(expected, story(status, publicStatus).steps());
    }

    @Test
    void theAuthorSubmitsAndSomebodyElseWhoMayApproves() {
        var story = story("APPROVED", "NONE");

        assertEquals("editor", cast("editor", "publisher").actor(story, DemoStep.SUBMIT));
        assertEquals("publisher", cast("editor", "publisher").actor(story, DemoStep.APPROVE));
        assertThrows(NoSuchElementException.class, () -> cast("editor").actor(story, DemoStep.APPROVE));
    }

    private static Cast cast(String... reviewers) {
        var people = Stream.of(reviewers)
                .map(name ->
                        new Authority(1L, name, name, Set.of(new Granted(Capability.ARTICLE_REVIEW, null)), Set.of()))
                .toList();
        return new Cast(people, Map.of("city", new Desk("city", "City")), Map.of(), Map.of());
    }

    private static DemoStory story(String status, String publicStatus) {
        var json = Json.createObjectBuilder()
                .add("desk", "city")
                .add("author", "editor")
                .add("status", status)
                .add("publicStatus", publicStatus);
        return new DemoStory("x.json", 0, json.build());
    }
}
