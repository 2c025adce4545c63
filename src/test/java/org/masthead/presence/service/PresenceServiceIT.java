package org.masthead.presence.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.testing.Pages.token;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.service.PeopleService;
import org.masthead.article.model.Hold;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.presence.model.Beat;
import org.masthead.presence.model.Guest;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Pages;
import org.masthead.workflow.model.Move;

@ExtendWith(ArquillianExtension.class)
class PresenceServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private Pages pages;

    @Inject
    private PresenceService presence;

    @Inject
    private GuestLists guests;

    @Inject
    private PeopleService people;

    @Inject
    private NewsroomClock clock;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void theFirstToOpenAStoryWritesAndTheNextReads() {
        var id = newsroom.inReview();
        assertTrue(pages.writes("editor", id, 1).writes());
        var next = pages.writes("editor2", id, 2);
        assertFalse(next.writes());
        assertEquals("The editor", next.holder().name());
        assertFalse(next.holder().self());
        assertTrue(next.mayAsk());
        assertTrue(next.mayTakeOver());
    }

    @Test
    void whoOnlyWantsToReadHoldsNothing() {
        var id = newsroom.inReview();
        assertFalse(pages.reads("editor", id, 1).writes());
        assertNull(pages.reads("publisher", id, 2).holder());
        assertTrue(pages.writes("editor2", id, 3).writes());
        assertEquals(
                List.of("The editor", "The publisher"),
                pages.writes("editor2", id, 3).readers());
    }

    @Test
    void whoMayNotWriteIsToldWhyAndHoldsNothing() {
        var told = pages.writes("reporter2", newsroom.aDraft(), 1);
        assertFalse(told.writes());
        assertEquals("edit.notYours", told.refusals().get(0).key());
        assertFalse(told.mayAsk());
    }

    @Test
    void aBeatKeepsTheHoldAndTouchesNeitherTextNorVersion() {
        var id = newsroom.inReview();
        var before = ground.standing(id);
        pages.writes("editor", id, 1);
        later(Duration.ofSeconds(40));
        assertTrue(pages.writes("editor", id, 1).writes());
        later(Duration.ofSeconds(80));
        assertFalse(pages.writes("editor2", id, 2).writes());
        assertEquals(before, ground.standing(id));
    }

    @Test
    void aPageThatIsNotSeenLosesTheStoryWithinAMinute() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        later(Hold.PATIENCE.minusSeconds(1));
        assertFalse(pages.writes("editor2", id, 2).writes());
        later(Duration.ofMinutes(1));
        assertTrue(pages.writes("editor2", id, 2).writes());
        var back = pages.writes("editor", id, 1);
        assertFalse(back.writes());
        assertEquals("The editor2", back.displaced().by());
    }

    @Test
    void aPageWhoseConnectionBrokeHasTenSecondsToComeBack() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        presence.lose(token(1));
        later(Duration.ofSeconds(9));
        assertFalse(pages.writes("editor2", id, 2).writes());
        later(Duration.ofSeconds(11));
        assertTrue(pages.writes("editor2", id, 2).writes());
    }

    @Test
    void aPageThatComesBackInTimeGoesOn() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        presence.lose(token(1));
        later(Duration.ofSeconds(9));
        assertTrue(pages.writes("editor", id, 1).writes());
        later(Duration.ofSeconds(40));
        assertFalse(pages.writes("editor2", id, 2).writes());
    }

    @Test
    void aPageThatIsLeftFreesTheStoryAtOnce() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        presence.leave(id, token(1));
        var next = pages.writes("editor2", id, 2);
        assertTrue(next.writes());
        assertEquals(List.of(), next.readers());
    }

    @Test
    void aPageThatIsLoadedAnewGoesOnEvenIfItsFarewellComesLate() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        pages.writes("editor", id, 1);
        presence.leave(id, token(1));
        assertTrue(pages.writes("editor", id, 1).writes());
    }

    @Test
    void nobodyGoesOnWithThePageOfAnother() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        newsroom.as("editor2");
        assertThrows(EJBException.class, () -> pages.writes("editor2", id, 1));
        assertTrue(pages.writes("editor", id, 1).writes());
    }

    @Test
    void aPageThatShowsAnOldTextDoesNotWriteInTheNewOne() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        assertFalse(presence.here(new Beat(id, token(1), true, newsroom.seen(id) - 1))
                .writes());
        assertNull(pages.reads("editor2", id, 2).holder());
    }

    @Test
    void whoTurnsToReadingLetsTheNextWrite() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        pages.reads("editor", id, 1);
        assertTrue(pages.writes("editor2", id, 2).writes());
    }

    @Test
    void whoLostTheRightToWriteLosesTheStoryWithTheNextBeat() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        ground.dismissFromAllDesks("editor");
        assertThrows(NotFound.class, () -> pages.writes("editor", id, 1));
        var draft = newsroom.aDraft();
        pages.writes("reporter", draft, 2);
        newsroom.after(draft, "reporter", Move.SUBMIT);
        assertFalse(pages.writes("reporter", draft, 2).writes());
    }

    @Test
    void whoIsDeactivatedFreesAllStoriesAtOnce() {
        var one = newsroom.inReview();
        var other = newsroom.inReview();
        pages.writes("editor", one, 1);
        pages.writes("editor", other, 2);
        newsroom.as("admin");
        var editor = ground.person("editor");
        people.deactivate(editor.getId(), editor.getVersion());
        assertTrue(pages.writes("editor2", one, 3).writes());
        assertTrue(pages.writes("editor2", other, 4).writes());
    }

    @Test
    void aListShowsWhoWritesAndWhoReads() {
        var id = newsroom.inReview();
        pages.writes("editor", id, 1);
        pages.reads("publisher", id, 2);
        pages.reads("reporter", id, 3);
        pages.fallSilent(3);
        assertEquals(
                List.of(new Guest(id, "The editor", true), new Guest(id, "The publisher", false)),
                guests.in(List.of(id)));
        pages.fallSilent(1);
        assertEquals(List.of(new Guest(id, "The publisher", false)), guests.in(List.of(id)));
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        newsroom.as("editor");
        assertThrows(EJBException.class, () -> presence.here(new Beat(newsroom.inReview(), "me", true, 0)));
    }

    private void later(Duration later) {
        clock.set(Clock.offset(Clock.fixed(start, ZoneOffset.UTC), later));
    }

    private final Instant start = Instant.now();
}
