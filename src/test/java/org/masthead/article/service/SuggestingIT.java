package org.masthead.article.service;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PageSave;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.model.Saved;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.DueStories;

@ExtendWith(ArquillianExtension.class)
class SuggestingIT {

    private static final String LEFT = "\"text\":\"The ferry left on time.\"";

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private DueStories due;

    @Inject
    private NewsroomClock clock;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void aSubEditorSuggestsInTheBodyAndIsNoWriterOfIt() {
        var id = newsroom.inReview();
        newsroom.as("subeditor");
        suggest(id, "subeditor", 1);
        assertTrue(bodyOf(id).contains("\"insertion\""));
        assertEquals(Set.of("reporter"), ground.standing(id).contributors());
        assertEquals("subeditor", ground.standing(id).changedBy());
        assertEquals(DraftStatus.IN_REVIEW, ground.standing(id).status());
    }

    @Test
    void aSubEditorDoesNothingElse() {
        var id = newsroom.inReview();
        refusedTo("subeditor", id, "suggest.only", copy -> copy.setHeadline("Mine"));
        refusedTo("subeditor", id, "suggest.only", copy -> copy.setEdNote("Mine"));
        refusedTo("subeditor", id, "suggest.only", copy -> copy.setSection(null));
        refusedTo("subeditor", id, "suggest.only", copy -> copy.setUrgency(1));
        refusedTo("subeditor", id, "suggest.only", copy -> copy.getLead().setCaption("Mine"));
        refusedTo(
                "subeditor",
                id,
                "suggest.only",
                copy -> copy.setBody(newsroom.aCopy("x").getBody().replace("left", "sank")));
        refusedTo("subeditor", id, "suggest.only", copy -> copy.setBody(suggested(copy, "editor", 1)));
        for (var move : Move.values()) {
            var before = ground.standing(id);
            assertThrows(Refused.class, () -> newsroom.after(id, "subeditor", move));
            assertEquals(before, ground.standing(id));
        }
    }

    @Test
    void aSubEditorHandsNoStoryToAnotherDeskAndStartsNone() {
        var id = newsroom.inReview();
        newsroom.as("subeditor");
        var copy = articles.get(id).getCopy();
        var city = ground.desk("city").getId();
        assertThrows(Refused.class, () -> articles.edit(id, newsroom.seen(id), city, copy));
        assertEquals("world", ground.standing(id).desk());
        assertThrows(Refused.class, () -> articles.create(city, newsroom.aCopy("Mine")));
    }

    @Test
    void aSubEditorSuggestsOnlyWhileReviewersHaveTheText() {
        for (var id : Set.of(
                newsroom.aDraft(), newsroom.returned(), newsroom.scheduled(), newsroom.spiked(), newsroom.live())) {
            refusedTo("subeditor", id, "suggest.status", copy -> copy.setBody(suggested(copy, "subeditor", 1)));
        }
        var approved = newsroom.approved();
        newsroom.as("subeditor");
        suggest(approved, "subeditor", 1);
        assertEquals(DraftStatus.APPROVED, ground.standing(approved).status());
    }

    @Test
    void whatIsPendingIsNotPublished() {
        var id = newsroom.approved();
        newsroom.as("subeditor");
        suggest(id, "subeditor", 1);
        for (var move : new Move[] {Move.PUBLISH, Move.SCHEDULE}) {
            var before = ground.standing(id);
            var refused = assertThrows(Refused.class, () -> newsroom.after(id, "publisher", move));
            assertEquals("1 suggestion is pending; accept or reject it first.", refused.getMessage());
            assertEquals(before, ground.standing(id));
        }
    }

    @Test
    void aScheduledStoryInWhichASuggestionTurnsUpIsNotPublishedAtItsMoment() {
        var id = newsroom.scheduled();
        ground.sql(
                "update masthead.article set body = ? where id = ?",
                suggested(articles.get(id).getCopy(), "x", 1),
                id);
        clock.set(Clock.fixed(Instant.now().plus(Duration.ofDays(2)), ZoneOffset.UTC));
        due.publish(id);
        assertEquals(PublicStatus.NONE, ground.standing(id).publicStatus());
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
    }

    @Test
    void whoseSuggestionIsAcceptedBecomesAWriterAndWhoseIsRejectedDoesNot() {
        var accepted = newsroom.inReview();
        newsroom.as("editor2");
        suggest(accepted, "editor2", 1);
        assertFalse(ground.standing(accepted).contributors().contains("editor2"));
        newsroom.as("editor");
        edit(accepted, copy -> copy.setBody(plain(copy).replace(LEFT, "\"text\":\"The old ferry left on time.\"")));
        assertEquals(
                Set.of("reporter", "editor2", "editor"),
                ground.standing(accepted).contributors());

        var rejected = newsroom.inReview();
        newsroom.as("editor2");
        suggest(rejected, "editor2", 1);
        newsroom.as("editor");
        edit(rejected, copy -> copy.setBody(plain(copy)));
        assertEquals(Set.of("reporter", "editor"), ground.standing(rejected).contributors());
        newsroom.after(rejected, "editor2", Move.APPROVE);
    }

    @Test
    void aPageThatGoesOverFromSuggestingToWritingMakesItsPersonAWriter() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        var page = UUID.randomUUID().toString();
        var first = save(id, page, newsroom.seen(id), copy -> copy.setBody(suggested(copy, "editor", 1)));
        assertEquals(Set.of("reporter"), ground.standing(id).contributors());
        var second = save(id, page, first.version(), copy -> copy.setHeadline("Changed"));
        assertEquals(Set.of("reporter", "editor"), ground.standing(id).contributors());
        save(id, page, second.version(), copy -> copy.setBody(suggested(copy, "editor", 2)));
        assertEquals(Set.of("reporter", "editor"), ground.standing(id).contributors());
    }

    @Test
    void nobodySuggestsInAnothersNameButWhatWasRejectedMayComeBack() {
        var id = newsroom.inReview();
        refusedTo("editor", id, "suggest.foreign", copy -> copy.setBody(suggested(copy, "subeditor", 1)));
        newsroom.as("subeditor");
        suggest(id, "subeditor", 1);
        var pending = bodyOf(id);
        newsroom.as("editor");
        edit(id, copy -> copy.setBody(plain(copy)));
        assertFalse(bodyOf(id).contains("insertion"));
        edit(id, copy -> copy.setBody(pending));
        assertEquals(pending, bodyOf(id));
        refusedTo("editor", id, "suggest.foreign", copy -> copy.setBody(suggested(copy, "subeditor", 2)));
    }

    @Test
    void commentsOfAnotherStoryDoNotComeAlongWithWordsThatAreCopied() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        var own = "t" + id + "-1";
        edit(
                id,
                copy -> copy.setBody(copy.getBody()
                        .replace(LEFT, "\"marks\":[" + comment(own) + "," + comment("t0-1") + "]," + LEFT)));
        assertTrue(bodyOf(id).contains(own));
        assertFalse(bodyOf(id).contains("t0-1"));
        var other = articles.create(
                ground.desk("world").getId(), articles.get(id).getCopy().duplicate());
        assertFalse(bodyOf(other.id()).contains("thread"));
    }

    private static String comment(String thread) {
        return "{\"type\":\"comment\",\"attrs\":{\"thread\":\"" + thread + "\"}}";
    }

    private void refusedTo(String who, Long id, String key, Consumer<Copy> change) {
        newsroom.as(who);
        var before = ground.standing(id);
        var refused = assertThrows(Refused.class, () -> edit(id, change));
        assertEquals(
                Set.of(key), refused.getRefusals().stream().map(Refusal::key).collect(toSet()));
        assertThrows(Refused.class, () -> save(id, UUID.randomUUID().toString(), newsroom.seen(id), change));
        assertEquals(before, ground.standing(id));
    }

    private void suggest(Long id, String author, int second) {
        edit(id, copy -> copy.setBody(suggested(copy, author, second)));
    }

    private void edit(Long id, Consumer<Copy> change) {
        articles.edit(id, newsroom.seen(id), deskOf(id), changed(id, change));
    }

    private Saved save(Long id, String page, long seen, Consumer<Copy> change) {
        var save = new PageSave(page, UUID.randomUUID().toString(), seen);
        return articles.save(id, save, deskOf(id), changed(id, change));
    }

    private Copy changed(Long id, Consumer<Copy> change) {
        var copy = articles.get(id).getCopy();
        change.accept(copy);
        return copy;
    }

    private Long deskOf(Long id) {
        return ground.desk(ground.standing(id).desk()).getId();
    }

    private String bodyOf(Long id) {
        return articles.get(id).getCopy().getBody();
    }

    /** The body with a word that somebody would add. */
    private static String suggested(Copy copy, String author, int second) {
        var mark = "{\"type\":\"insertion\",\"attrs\":{\"at\":\"2026-11-24T10:00:0%dZ\",\"author\":\"%s\"}}"
                .formatted(second, author);
        return plain(copy)
                .replace(
                        LEFT,
                        "\"text\":\"The \"},{\"type\":\"text\",\"marks\":[" + mark
                                + "],\"text\":\"old \"},{\"type\":\"text\",\"text\":\"ferry left on time.\"");
    }

    /** The body as readers get it. */
    private static String plain(Copy copy) {
        return copy.duplicate().getBody();
    }
}
