package org.masthead.preview.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.service.OwnKeys;
import org.masthead.preview.model.PreviewLinkRow;
import org.masthead.preview.model.Sharing;
import org.masthead.preview.model.Validity;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class PreviewLinksIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private PreviewLinks links;

    @Inject
    private OwnKeys keys;

    @Inject
    private AuditService audit;

    @Inject
    private NewsroomClock clock;

    private Long story;

    @BeforeEach
    void aDraftOfTheReporter() {
        newsroom.fresh();
        story = newsroom.aDraft();
    }

    @Test
    void aLinkToTheTextAsItStandsFilesItOnce() {
        make();
        make();
        var filed = ground.filed(story);
        assertEquals(1, filed.size());
        assertEquals("For a preview link", filed.get(0).getNote());
        assertTrue(ground.isHistoryGenuine(story));
        newsroom.edit(story, "Ferry leaves early");
        make();
        assertEquals(2, ground.filed(story).size());
    }

    @Test
    void aLinkShowsItsRevisionWhateverBecomesOfTheStory() {
        var token = make();
        newsroom.edit(story, "Ferry sinks");
        newsroom.asNobody();
        var link = links.find(token).orElseThrow();
        assertTrue(link.isOpen(clock.now()));
        assertEquals("Ferry leaves on time", link.getRevision().getCopy().getHeadline());
        assertEquals("World", link.getRevision().getCopy().getSection().getName());
    }

    @Test
    void anOlderRevisionCanBeLinked() {
        make();
        var revision = ground.filed(story).get(0).getId();
        newsroom.edit(story, "Ferry sinks");
        links.makeOfRevision(story, revision, Sharing.toRead(Validity.DAY, "Jane"));
        var row = links.ofArticle(story).get(0);
        assertEquals(1, row.revision());
        assertEquals("Jane", row.note());
        assertEquals(1, ground.filed(story).size());
    }

    @Test
    void theRevisionOfAnotherStoryCannot() {
        make();
        var revision = ground.filed(story).get(0).getId();
        var other = newsroom.aDraft();
        assertThrows(NotFound.class, () -> links.makeOfRevision(other, revision, Sharing.toRead(Validity.DAY, null)));
    }

    @Test
    void nobodyLinksATextThatTheyHaveNotSeen() {
        var seen = newsroom.seen(story);
        newsroom.edit(story, "Ferry sinks");
        assertThrows(StaleVersion.class, () -> links.make(story, seen, Sharing.toRead(Validity.DAY, null)));
        assertEquals(List.of(), links.ofArticle(story));
    }

    @Test
    void anExpiredLinkIsKnownAndShut() {
        var token = make();
        clock.set(Clock.fixed(Instant.now().plus(Duration.ofDays(7)), ZoneOffset.UTC));
        assertFalse(links.find(token).orElseThrow().isOpen(clock.now()));
        assertNull(links.ofArticle(story).get(0).path());
    }

    @Test
    void aRevokedLinkIsKnownAndShut() {
        var token = make();
        newsroom.as("editor");
        links.revoke(links.ofArticle(story).get(0).id());
        assertFalse(links.find(token).orElseThrow().isOpen(clock.now()));
        var row = links.ofArticle(story).get(0);
        assertNull(row.path());
        assertEquals("The editor", row.revokedBy());
    }

    @Test
    void aTokenThatWasMadeUpIsUnknown() {
        var token = make();
        var end = token.endsWith("0") ? "1" : "0";
        assertEquals(Optional.empty(), links.find(token.substring(0, token.length() - 1) + end));
        ground.sql("delete from masthead.signing_key");
        assertEquals(Optional.empty(), links.find(token));
    }

    @Test
    void theKeyIsMadeAtFirstUseAndKept() {
        assertEquals(Optional.empty(), keys.find(PreviewLinks.KEY));
        var token = make();
        assertTrue(keys.find(PreviewLinks.KEY).isPresent());
        make();
        assertTrue(links.find(token).isPresent());
    }

    @Test
    void onlyTheAuthorAndReviewersMakeSeeAndRevoke() {
        make();
        var id = links.ofArticle(story).get(0).id();
        for (var who : List.of("reporter2", "visual", "admin")) {
            newsroom.as(who);
            assertThrows(
                    Refused.class,
                    () -> links.make(story, newsroom.seen(story), Sharing.toRead(Validity.DAY, null)),
                    who);
            assertThrows(Refused.class, () -> links.ofArticle(story), who);
            assertThrows(Refused.class, () -> links.revoke(id), who);
            assertFalse(links.against(story).isEmpty(), who);
        }
        for (var who : List.of("sporteditor", "")) {
            newsroom.as(who);
            assertThrows(
                    NotFound.class,
                    () -> links.make(story, newsroom.seen(story), Sharing.toRead(Validity.DAY, null)),
                    who);
            assertThrows(NotFound.class, () -> links.ofArticle(story), who);
            assertThrows(NotFound.class, () -> links.revoke(id), who);
        }
        newsroom.as("editor");
        assertEquals(1, links.ofArticle(story).size());
        assertNotNull(links.ofArticle(story).get(0).path());
    }

    @Test
    void whoLookedAndWhenIsSeenToTheMinute() {
        var token = make();
        assertNull(links.ofArticle(story).get(0).lastOpenedAt());
        var noon = Instant.parse("2026-11-24T12:00:30Z");
        clock.set(Clock.fixed(noon, ZoneOffset.UTC));
        links.noteOpening(links.find(token).orElseThrow());
        assertEquals(
                Instant.parse("2026-11-24T12:00:00Z"),
                links.ofArticle(story).get(0).lastOpenedAt());
    }

    @Test
    void makingAndRevokingAreInTheHistoryWithoutTheToken() {
        links.make(story, newsroom.seen(story), Sharing.toRead(Validity.DAY, "Jane"));
        links.revoke(links.ofArticle(story).get(0).id());
        var acts = audit.history("article", story);
        assertEquals(
                List.of("article.unlink", "article.link"),
                acts.stream().limit(2).map(AuditRow::act).toList());
        assertEquals("1, Jane", acts.get(1).detail());
    }

    /** Makes a link to the text as it stands and returns its token. */
    private String make() {
        newsroom.as("reporter");
        links.make(story, newsroom.seen(story), Sharing.toRead(Validity.WEEK, null));
        PreviewLinkRow row = links.ofArticle(story).get(0);
        return row.path().substring("/preview/".length());
    }
}
