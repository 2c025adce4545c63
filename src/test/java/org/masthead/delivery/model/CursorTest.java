package org.masthead.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.site.Stories;
import org.masthead.site.model.LiveStory;

class CursorTest {

    @Test
    void aPlaceIsReadAsItWasWrittenToTheMicrosecond() {
        var place = new Cursor(Instant.parse("2026-11-23T08:00:00.123456Z"), 4711);
        assertEquals(Optional.of(place), Cursor.find(place.toString()));
    }

    @Test
    void whatTheDatabaseCannotKeepIsNotInAPlace() {
        var story = Stories.bare()
                .with("firstPublishedAt", Instant.parse("2026-11-23T08:00:00.123456789Z"))
                .story();
        assertEquals(
                Instant.parse("2026-11-23T08:00:00.123456Z"),
                Cursor.behind(story).firstPublishedAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-", "-1", "a b-1", "1-1-1", "A-1", "1-é", "zzzzzzzzzzzz-1", "' or 1=1"})
    void nothingElseIsAPlace(String text) {
        assertTrue(Cursor.find(text).isEmpty(), text);
    }

    @Test
    void aListGoesOnBehindItsLastStoryAndEndsWhereThereAreNoMore() {
        var found = List.of(story(3), story(2), story(1));
        assertEquals(2, Slice.of(found, 2).next().orElseThrow().storyId());
        assertEquals(2, Slice.of(found, 2).stories().size());
        assertFalse(Slice.of(found, 3).next().isPresent());
        assertFalse(Slice.of(List.of(), 3).next().isPresent());
    }

    private static LiveStory story(long id) {
        return Stories.bare().with("id", id).story();
    }
}
