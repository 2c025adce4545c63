package org.masthead.article.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.testing.Made.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

class HoldTest {

    private static final String ONE = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";

    private final Article story = Made.story(DraftStatus.IN_REVIEW, PublicStatus.NONE);

    @Test
    void aHoldStandsAsLongAsItsPageIsSeen() {
        story.holdBy(Made.person(Cast.EDITOR), ONE, NOW);
        assertTrue(story.findHold(NOW.plus(Hold.PATIENCE).minusMillis(1)).isPresent());
        assertFalse(story.findHold(NOW.plus(Hold.PATIENCE)).isPresent());
        assertTrue(story.findLastHold().isPresent());
    }

    @Test
    void aPageThatIsSeenAgainGoesOnSinceItBegan() {
        story.holdBy(Made.person(Cast.EDITOR), ONE, NOW);
        var later = NOW.plus(Duration.ofSeconds(40));
        story.holdBy(Made.person(Cast.EDITOR), ONE, later);
        var hold = story.findHold(later.plus(Duration.ofSeconds(40))).orElseThrow();
        assertEquals(NOW, hold.getSince());
    }

    @Test
    void whatTheFirstPersonWroteIsHersWhenAnotherTakesOver() {
        story.holdBy(Made.person(Cast.EDITOR), ONE, NOW);
        story.takeOver(Made.person(Cast.PUBLISHER), OTHER, NOW);
        var filed = story.getChain().getRevisions().get(0);
        assertEquals(RevisionKind.TAKEOVER, filed.getKind());
        assertEquals(Cast.EDITOR.userName(), filed.getAuthor().getUserName());
        assertEquals("Taken over by " + Cast.PUBLISHER.name(), filed.getNote());
        assertTrue(story.findHold(NOW).orElseThrow().isOf(OTHER));
    }

    @Test
    void goingOnInAnotherWindowFilesNothing() {
        story.holdBy(Made.person(Cast.EDITOR), ONE, NOW);
        story.takeOver(Made.person(Cast.EDITOR), OTHER, NOW);
        assertEquals(0, story.getChain().getCount());
        assertTrue(story.findHold(NOW).orElseThrow().isOf(OTHER));
    }
}
