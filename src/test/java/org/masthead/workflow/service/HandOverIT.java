package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Part;
import org.masthead.article.model.PublicStatus;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.HandedOver;
import org.masthead.workflow.model.OpenWork;
import org.masthead.workflow.model.Taker;

/** What somebody leaves behind, and who goes on with it. */
@ExtendWith(ArquillianExtension.class)
class HandOverIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private AssignmentService assignments;

    @Inject
    private HandOverService handOvers;

    @Inject
    private DueStories due;

    @Inject
    private QueueService queue;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void theWorkOfWhoLeavesGoesToSomebodyElse() {
        var draft = newsroom.aDraft();
        var reviewed = newsroom.inReview();
        newsroom.as("editor");
        assignments.claim(reviewed);
        newsroom.as("admin");
        assertEquals(new HandedOver(2, List.of()), handOvers.handOver(id("reporter"), id("reporter2")));
        assertEquals(new HandedOver(1, List.of()), handOvers.handOver(id("editor"), id("editor2")));
        assertEquals(List.of(), handOvers.workOf(id("reporter")));
        newsroom.as("reporter2");
        newsroom.edit(draft, "Mine now");
        newsroom.as("editor2");
        assertTrue(queue.rows(null, 0, 10).stream().allMatch(row -> "The editor2".equals(row.reviewer())));
    }

    @Test
    void allThatIsInFlightIsListedByPartAndNothingElse() {
        newsroom.live();
        newsroom.spiked();
        var draft = newsroom.aDraft();
        var reviewed = newsroom.inReview();
        newsroom.as("editor");
        assignments.assign(reviewed, Part.EDITOR, id("editor"));
        assignments.claim(reviewed);
        newsroom.as("admin");
        assertEquals(
                List.of(draft, reviewed),
                handOvers.workOf(id("reporter")).stream().map(OpenWork::id).toList());
        assertEquals(
                List.of(Part.EDITOR, Part.REVIEWER),
                handOvers.workOf(id("editor")).get(0).parts());
        assertEquals(List.of(), handOvers.workOf(id("editor2")));
    }

    @Test
    void whatTheOtherMayNotDoStaysAndIsTold() {
        var onWorld = newsroom.inReview();
        newsroom.as("editor");
        assignments.claim(onWorld);
        ground.give("sporteditor", BuiltInRole.REPORTER, "world");
        newsroom.as("admin");
        assertEquals(1, handOvers.handOver(id("reporter"), id("sporteditor")).stories());
        var kept = handOvers.handOver(id("editor"), id("sporteditor"));
        assertEquals(0, kept.stories());
        assertEquals(onWorld, kept.kept().get(0).story());
        assertEquals(
                "The sporteditor passes no stage of the desk World.",
                kept.kept().get(0).why().sentence());
        assertEquals("editor", ground.reviewer(onWorld));
    }

    @Test
    void thoseAreOfferedWhoCouldTakeItOnAndWhoeverCanTakeMostFirst() {
        newsroom.aDraft("editor", "world", "First");
        newsroom.aDraft("editor", "city", "Second");
        ground.give("sporteditor", BuiltInRole.REPORTER, "city");
        newsroom.as("admin");
        var takers = handOvers.takersOf(id("editor"));
        assertEquals(2, takers.get(0).stories());
        assertEquals(new Taker(id("sporteditor"), "The sporteditor", 1), takers.get(takers.size() - 1));
        assertTrue(takers.stream()
                .noneMatch(one ->
                        List.of("The editor", "The subeditor", "The admin").contains(one.name())));
    }

    @Test
    void whatIsScheduledGoesOutOnBehalfOfWhoeverTookItOn() {
        var story = newsroom.scheduled();
        newsroom.as("admin");
        assertTrue(handOvers.workOf(id("publisher")).get(0).promises());
        assertEquals(
                "The editor may not publish on the desk World, where a story is scheduled.",
                handOvers
                        .handOver(id("publisher"), id("editor"))
                        .kept()
                        .get(0)
                        .why()
                        .sentence());
        assertEquals(new HandedOver(1, List.of()), handOvers.handOver(id("publisher"), id("publisher2")));
        ground.dismissFromAllDesks("publisher");
        ground.sql("update masthead.article set scheduled_for = created_at where id = ?", story);
        due.publish(story);
        assertEquals(PublicStatus.LIVE, ground.standing(story).publicStatus());
        assertEquals(DraftStatus.NONE, ground.standing(story).status());
    }

    @Test
    void onlyWhoManagesPeopleSeesAndHandsOverTheirWork() {
        newsroom.aDraft();
        newsroom.as("publisher");
        var from = id("reporter");
        var to = id("reporter2");
        assertThrows(Refused.class, () -> handOvers.workOf(from));
        assertThrows(Refused.class, () -> handOvers.takersOf(from));
        assertThrows(Refused.class, () -> handOvers.handOver(from, to));
        newsroom.as("admin");
        assertThrows(Refused.class, () -> handOvers.handOver(from, from));
        assertThrows(Refused.class, () -> handOvers.handOver(from, null));
    }

    @Test
    void whoMayNotReadOnADeskLearnsOnlyThatThereIsAStory() {
        newsroom.aDraft();
        ground.sql("delete from masthead.role_capability where capability = 'ARTICLE_READ' and role_id ="
                + " (select id from masthead.role where slug = 'administrator')");
        newsroom.as("admin");
        var work = handOvers.workOf(id("reporter")).get(0);
        assertFalse(work.readable());
        assertNull(work.headline());
        assertEquals("World", work.desk());
    }

    private Long id(String userName) {
        return ground.person(userName).getId();
    }
}
