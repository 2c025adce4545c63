package org.masthead.presence.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.testing.Pages.token;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.RevisionKind;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.presence.model.Presence.Asking;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Pages;

@ExtendWith(ArquillianExtension.class)
class HandingServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private Pages pages;

    @Inject
    private HandingService handing;

    @Inject
    private KeepService kept;

    @Inject
    private AuditService audit;

    private Long id;

    @BeforeEach
    void anEditorWritesAndAnotherLooksOn() {
        newsroom.fresh();
        id = newsroom.inReview();
        pages.writes("editor", id, 1);
        pages.writes("editor2", id, 2);
    }

    @Test
    void whoIsAskedIsToldAndHandsTheStoryOver() {
        assertEquals(Asking.WAITING, ask());
        var told = pages.writes("editor", id, 1);
        assertEquals("The editor2", told.askers().get(0).name());
        var after = handing.handOver(id, token(1), told.askers().get(0).person());
        assertFalse(after.writes());
        assertNull(after.displaced());
        var next = pages.writes("editor2", id, 2);
        assertTrue(next.writes());
        assertEquals(Asking.NO, next.asking());
    }

    @Test
    void whoIsToldNotNowMayAskAgain() {
        ask();
        newsroom.as("editor");
        handing.decline(id, token(1), ground.person("editor2").getId());
        assertEquals(Asking.DECLINED, pages.writes("editor2", id, 2).asking());
        assertEquals(List.of(), pages.writes("editor", id, 1).askers());
        assertEquals(Asking.WAITING, ask());
    }

    @Test
    void whoAskedAndLeftGetsNothing() {
        ask();
        pages.fallSilent(2);
        newsroom.as("editor");
        var editor2 = ground.person("editor2").getId();
        assertThrows(Refused.class, () -> handing.handOver(id, token(1), editor2));
        assertTrue(pages.writes("editor", id, 1).writes());
    }

    @Test
    void onlyItsHolderHearsWhoAsksAndHandsTheStoryOver() {
        ask();
        var onlooker = pages.writes("publisher", id, 3);
        assertEquals(List.of(), onlooker.askers());
        var editor2 = ground.person("editor2").getId();
        assertThrows(Refused.class, () -> handing.handOver(id, token(3), editor2));
        assertThrows(Refused.class, () -> handing.handOver(id, token(1), editor2));
        assertTrue(pages.writes("editor", id, 1).writes());
    }

    @Test
    void whatTheFirstWroteIsARevisionOfHersWhenAnotherTakesOver() {
        newsroom.as("editor");
        pages.saves(id, 1, "Ferry leaves at nine");
        var before = ground.standing(id);
        newsroom.as("editor2");
        assertTrue(handing.takeOver(id, token(2)).writes());
        var revision = ground.filed(id).get(0);
        assertEquals(RevisionKind.TAKEOVER, revision.getKind());
        assertEquals("The editor", revision.getAuthor().getDisplayName());
        assertEquals("Ferry leaves at nine", revision.getCopy().getHeadline());
        assertEquals("Taken over by The editor2", revision.getNote());
        assertEquals(before.version(), ground.standing(id).version());
        assertTrue(ground.isHistoryGenuine(id));
        assertEquals(
                List.of("article.take-over", "The editor"),
                audit.history("article", id).stream()
                        .limit(1)
                        .flatMap(row -> List.of(row.act(), row.detail()).stream())
                        .toList());
    }

    @Test
    void whoLostTheStoryIsToldAndSavesNoMore() {
        takeOver();
        var told = pages.writes("editor", id, 1);
        assertFalse(told.writes());
        assertEquals("The editor2", told.displaced().by());
        var refused = assertThrows(Refused.class, () -> pages.saves(id, 1, "Mine"));
        assertEquals("hold.other", refused.getRefusals().get(0).key());
        newsroom.as("editor2");
        pages.saves(id, 2, "Hers");
        assertEquals("Hers", ground.standing(id).headline());
    }

    @Test
    void whatWasNotSavedIsKeptOnceAndInNobodysWay() {
        takeOver();
        newsroom.as("editor2");
        pages.saves(id, 2, "Hers");
        var before = ground.standing(id);
        newsroom.as("editor");
        var number = kept.keep(id, token(1), newsroom.aCopy("Mine, not saved"));
        assertEquals(number, kept.keep(id, token(1), newsroom.aCopy("Mine, not saved")));
        assertThrows(Refused.class, () -> kept.keep(id, token(1), newsroom.aCopy("Yet another")));
        var revision = ground.filed(id).get(0);
        assertEquals(number, revision.getNumber());
        assertEquals("Mine, not saved", revision.getCopy().getHeadline());
        assertEquals("The editor", revision.getAuthor().getDisplayName());
        assertEquals(before.version(), ground.standing(id).version());
        assertEquals("Hers", ground.standing(id).headline());
        assertTrue(ground.isHistoryGenuine(id));
        assertEquals(number, pages.writes("editor", id, 1).displaced().kept());
    }

    @Test
    void onlyAPageThatLostTheStoryKeepsItsText() {
        newsroom.as("editor");
        assertThrows(Refused.class, () -> kept.keep(id, token(1), newsroom.aCopy("Mine")));
        takeOver();
        newsroom.as("publisher");
        assertThrows(Refused.class, () -> kept.keep(id, token(1), newsroom.aCopy("Mine")));
        var other = newsroom.inReview();
        newsroom.as("editor");
        assertThrows(Refused.class, () -> kept.keep(other, token(1), newsroom.aCopy("Mine")));
        assertThrows(Refused.class, () -> kept.keep(id, token(2), newsroom.aCopy("Mine")));
        assertThrows(Refused.class, () -> kept.keep(id, null, newsroom.aCopy("Mine")));
    }

    @Test
    void whoTookTheStoryBackHasLostNothing() {
        takeOver();
        newsroom.as("editor");
        handing.takeOver(id, token(1));
        assertNull(pages.writes("editor", id, 1).displaced());
        assertThrows(Refused.class, () -> kept.keep(id, token(1), newsroom.aCopy("Mine")));
        assertEquals("The editor", pages.writes("editor2", id, 2).displaced().by());
    }

    @Test
    void goingOnInAnotherWindowNeedsNoRightAndFilesNothing() {
        var draft = newsroom.aDraft();
        pages.writes("reporter", draft, 3);
        assertTrue(pages.writes("reporter", draft, 4).holder().self());
        var before = ground.standing(draft);
        assertTrue(handing.takeOver(draft, token(4)).writes());
        assertEquals(before, ground.standing(draft));
        assertTrue(pages.writes("reporter", draft, 3).displaced().self());
        assertTrue(kept.keep(draft, token(3), newsroom.aCopy("Mine, not saved")) > 0);
    }

    @Test
    void aReporterTakesNothingFromAnEditor() {
        var draft = newsroom.aDraft();
        pages.writes("editor", draft, 3);
        assertFalse(pages.writes("reporter", draft, 4).mayTakeOver());
        assertThrows(Refused.class, () -> handing.takeOver(draft, token(4)));
        assertTrue(pages.writes("editor", draft, 3).writes());
    }

    @Test
    void nobodyTakesOverWhatTheyMayNotWrite() {
        newsroom.as("sporteditor");
        assertThrows(NotFound.class, () -> handing.takeOver(id, token(5)));
        newsroom.as("reporter");
        assertThrows(Refused.class, () -> handing.takeOver(id, token(5)));
    }

    private Asking ask() {
        newsroom.as("editor2");
        return handing.ask(id, token(2)).asking();
    }

    private void takeOver() {
        newsroom.as("editor2");
        handing.takeOver(id, token(2));
    }
}
