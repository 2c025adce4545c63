package org.masthead.preview.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.preview.model.GivenAnswer;
import org.masthead.preview.model.GivenRemark;
import org.masthead.preview.model.OpinionEvent;
import org.masthead.preview.model.OutsideRow;
import org.masthead.preview.model.Sharing;
import org.masthead.preview.model.Validity;
import org.masthead.preview.model.Verdict;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class OpinionsIT {

    private static final GivenAnswer OBJECTION = new GivenAnswer("Dr. Adler", Verdict.OBJECTS, "The price is wrong.");
    private static final GivenAnswer APPROVAL = new GivenAnswer("Dr. Adler", Verdict.APPROVES, "");

    /** Whom the newsroom was to tell. */
    @ApplicationScoped
    public static class Ear {

        private final List<OpinionEvent> heard = new ArrayList<>();

        public void hear(@Observes OpinionEvent event) {
            heard.add(event);
        }

        public List<OpinionEvent> heard() {
            return heard;
        }
    }

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private PreviewLinks links;

    @Inject
    private Opinions opinions;

    @Inject
    private AuditService audit;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Ear ear;

    private final String client = UUID.randomUUID().toString();

    private Long story;
    private String token;

    @BeforeEach
    void anEditorAsksForAnOpinionOnADraftOfTheReporter() {
        newsroom.fresh();
        ear.heard().clear();
        story = newsroom.aDraft();
        token = ask("editor");
        newsroom.asNobody();
    }

    @Test
    void anAnswerIsKeptWithNameTimeAndTheHashOfItsText() {
        var noon = Instant.parse("2026-11-24T12:00:00Z");
        clock.set(Clock.fixed(noon, ZoneOffset.UTC));
        opinions.answer(token, client, OBJECTION);
        var row = said().get(0);
        assertEquals("Dr. Adler", row.name());
        assertEquals("Dr. Adler, counsel", row.forWhom());
        assertEquals(Verdict.OBJECTS, row.verdict());
        assertEquals("The price is wrong.", row.text());
        assertEquals(noon, row.at());
        assertEquals(ground.filed(story).get(0).getHash(), row.hash());
        assertEquals(1, row.revision());
        assertTrue(row.genuine());
    }

    @Test
    void whoChangesTheirMindAddsAnAnswer() {
        opinions.answer(token, client, OBJECTION);
        opinions.answer(token, client, APPROVAL);
        opinions.answer(token, client, OBJECTION);
        assertEquals(
                List.of(Verdict.OBJECTS, Verdict.APPROVES, Verdict.OBJECTS),
                said().stream().map(OutsideRow::verdict).toList());
    }

    @Test
    void whatIsSentTwiceIsSaidOnce() {
        opinions.answer(token, client, OBJECTION);
        opinions.answer(token, client, OBJECTION);
        opinions.remark(token, client, remark("Nobody", "Who says?"));
        opinions.remark(token, client, remark("Nobody", "Who says?"));
        assertEquals(2, said().size());
        assertEquals(2, ear.heard().size());
    }

    @Test
    void aRemarkQuotesTheWordsOfTheStory() {
        opinions.remark(token, client, remark("Nobody wassurprised", "Who says?"));
        var row = said().get(0);
        assertEquals("Nobody was surprised", row.quote());
        assertEquals("Who says?", row.text());
        assertEquals(block(), row.place());
    }

    @Test
    void whatIsSaidStaysWithItsRevisionWhateverBecomesOfTheStory() {
        newsroom.as("reporter");
        newsroom.edit(story, "Ferry sinks", List.of("The ferry sank."));
        newsroom.asNobody();
        opinions.remark(token, client, remark("Nobody was surprised", "Who says?"));
        assertEquals(1, said().get(0).revision());
        ground.sql("update masthead.revision set hash = ? where article_id = ?", "0".repeat(64), story);
        assertFalse(said().get(0).genuine());
    }

    @Test
    void theAuditAndThoseConcernedAreToldInTheNameThatWasGiven() {
        opinions.answer(token, client, OBJECTION);
        opinions.remark(token, client, remark("Nobody", "Who says?"));
        newsroom.as("editor");
        var acts = audit.history("article", story);
        assertEquals(
                List.of("article.remark", "article.opinion"),
                acts.stream().limit(2).map(AuditRow::act).toList());
        assertEquals("Dr. Adler", acts.get(1).personName());
        assertEquals("1, objects: The price is wrong.", acts.get(1).detail());
        var told = Set.of(
                ground.person("editor").getId(), ground.person("reporter").getId());
        ear.heard().forEach(event -> assertEquals(told, event.concerned(), event.act()));
        assertEquals(2, ear.heard().size());
    }

    @Test
    void afterItsTimeALinkTakesNothing() {
        clock.set(Clock.fixed(Instant.now().plus(Duration.ofDays(1)), ZoneOffset.UTC));
        refuses("preview.ended");
    }

    @Test
    void afterItWasRevokedALinkTakesNothing() {
        newsroom.as("editor");
        links.revoke(links.ofArticle(story).get(0).id());
        newsroom.asNobody();
        refuses("preview.ended");
    }

    @Test
    void nobodyWhoIsSignedInAnswersForSomebodyOutside() {
        newsroom.as("editor");
        refuses("preview.staff");
    }

    @Test
    void aTokenThatWasMadeUpTakesNothing() {
        var forged = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");
        assertThrows(NotFound.class, () -> opinions.answer(forged, client, APPROVAL));
        assertThrows(NotFound.class, () -> opinions.remark(forged, client, remark("Nobody", "Who says?")));
        assertTrue(opinions.look(forged, client).isEmpty());
    }

    @Test
    void aLinkThatIsOnlyToBeReadTakesNothing() {
        newsroom.as("editor");
        links.make(story, newsroom.seen(story), Sharing.toRead(Validity.DAY, "Jane"));
        var toRead = newest();
        newsroom.asNobody();
        assertThrows(NotFound.class, () -> opinions.answer(toRead, client, APPROVAL));
        assertTrue(opinions.look(toRead, client).isEmpty());
        assertTrue(links.find(toRead).isPresent());
    }

    @Test
    void anOpinionIsNotAskedOfNobody() {
        newsroom.as("editor");
        var seen = newsroom.seen(story);
        assertThrows(Refused.class, () -> links.make(story, seen, Sharing.forOpinion(Validity.DAY, " ")));
        assertEquals(1, links.ofArticle(story).size());
    }

    @Test
    void wordsOfAnotherRevisionOrStoryAreNotQuoted() {
        newsroom.as("reporter");
        newsroom.edit(story, "Ferry sinks", List.of("The ferry sank."));
        newsroom.asNobody();
        refusesRemark("preview.quote", remark("The ferry sank.", "No."));
        refusesRemark("preview.place", new GivenRemark("Jane", "b0000000", "The ferry sank.", "No."));
    }

    @Test
    void whatIsNotWholeIsRefusedAndNothingIsSaved() {
        refusesAnswer("preview.name", new GivenAnswer(" ", Verdict.APPROVES, ""));
        refusesAnswer("preview.why", new GivenAnswer("Jane", Verdict.OBJECTS, " "));
        refusesAnswer("preview.long", new GivenAnswer("Jane", Verdict.OBJECTS, "a".repeat(2001)));
        refusesRemark("preview.name", new GivenRemark("", block(), "Nobody", "No."));
        refusesRemark("preview.remark", remark("Nobody", " "));
    }

    @Test
    void whatIsSentTooOftenUnderOneLinkIsRefusedForAWhile() {
        var refused = assertThrows(TooOften.class, () -> {
            for (var time = 0; time < 3 * Opinions.PER_LINK; time++) {
                opinions.answer(token, client + time, time % 2 == 0 ? OBJECTION : APPROVAL);
            }
        });
        assertTrue(refused.getSeconds() >= 1);
        assertTrue(said().size() >= Opinions.PER_LINK);
    }

    @Test
    void whoLooksTooOftenIsRefusedForAWhileAndNobodyElse() {
        assertThrows(TooOften.class, () -> {
            for (var time = 0; time < 3 * Opinions.PER_CLIENT; time++) {
                opinions.look("nothing", client);
            }
        });
        assertTrue(opinions.look(token, client + "other").isPresent());
    }

    @Test
    void whoMayNotReadTheStoryDoesNotReadWhatWasSaidOfIt() {
        opinions.answer(token, client, OBJECTION);
        for (var who : List.of("sporteditor", "")) {
            newsroom.as(who);
            assertThrows(NotFound.class, () -> opinions.ofArticle(story), who);
        }
        newsroom.as("reporter2");
        assertEquals(1, opinions.ofArticle(story).size());
    }

    @Test
    void whoHasOneLinkDoesNotReadWhatWasSaidUnderAnother() {
        opinions.answer(token, client, OBJECTION);
        var other = ask("reporter");
        assertEquals(List.of(), opinions.ofLink(links.find(other).orElseThrow()));
    }

    private void refuses(String key) {
        refusesAnswer(key, APPROVAL);
        refusesRemark(key, remark("Nobody", "Who says?"));
    }

    private void refusesAnswer(String key, GivenAnswer given) {
        refuses(key, () -> opinions.answer(token, client, given));
    }

    private void refusesRemark(String key, GivenRemark given) {
        refuses(key, () -> opinions.remark(token, client, given));
    }

    private void refuses(String key, Runnable act) {
        var refused = assertThrows(Refused.class, act::run);
        assertEquals(
                List.of(key), refused.getRefusals().stream().map(Refusal::key).toList());
        assertEquals(List.of(), said());
    }

    private GivenRemark remark(String quote, String text) {
        return new GivenRemark("Dr. Adler", block(), quote, text);
    }

    /** The second paragraph of the linked revision. */
    private String block() {
        return links.find(token)
                .orElseThrow()
                .getRevision()
                .getCopy()
                .document()
                .blocks()
                .get(1)
                .id();
    }

    private List<OutsideRow> said() {
        return opinions.ofLink(links.find(token).orElseThrow());
    }

    private String ask(String who) {
        newsroom.as(who);
        links.make(story, newsroom.seen(story), Sharing.forOpinion(Validity.DAY, "Dr. Adler, counsel"));
        return newest();
    }

    private String newest() {
        var path = links.ofArticle(story).get(0).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
