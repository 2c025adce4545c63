package org.masthead.workflow.service;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.service.ArticleService;
import org.masthead.desk.service.ChecklistKeeping;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Cast;
import org.masthead.testing.Ground;
import org.masthead.testing.MoveTable;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.ChecklistPlan;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Weight;

/** Every move × draft status × public status × person through the service, against the table of expectations. */
@ExtendWith(ArquillianExtension.class)
class MoveMatrixIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ChecklistKeeping keeping;

    @Inject
    private ArticleService articles;

    private boolean held;
    private final List<String> wrong = new ArrayList<>();
    private Long story;

    @Test
    void everyMoveIsMadeRefusedOrHiddenAsTheTableSays() {
        newsroom.fresh();
        writeStory();
        for (var move : Move.values()) {
            for (var status : DraftStatus.values()) {
                for (var publicStatus : PublicStatus.values()) {
                    for (var who : Cast.values()) {
                        look(move, status, publicStatus, who);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Where the desk asks for more than the story has, those moves only are refused that a checklist holds up. */
    @Test
    void aChecklistHoldsUpTheMovesThatTheTableSays() {
        newsroom.fresh();
        newsroom.as("admin");
        var world = ground.desk("world").getId();
        keeping.plan(world, 0, new ChecklistPlan(Map.of(Check.TAGS, Weight.MUST), 70, List.of(), List.of()));
        held = true;
        writeStory();
        for (var move : Move.values()) {
            for (var status : DraftStatus.values()) {
                look(move, status, PublicStatus.NONE, Cast.PUBLISHER);
                look(move, status, PublicStatus.LIVE, Cast.PUBLISHER);
                look(move, status, PublicStatus.NONE, Cast.AUTHOR);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void look(Move move, DraftStatus status, PublicStatus publicStatus, Cast who) {
        ground.sql(
                "update masthead.article set status = ?, public_status = ? where id = ?",
                status.name(),
                publicStatus.name(),
                story);
        var before = ground.standing(story);
        var expected = expected(move, status, publicStatus, who);
        var outcome = outcome(move, who);
        var after = ground.standing(story);
        if (!outcome.equals(expected)) {
            wrong.add("%s of %s/%s by %s: expected %s, was %s"
                    .formatted(move, status, publicStatus, who, expected, outcome));
        }
        if (outcome.startsWith("made")) {
            writeStory();
        } else if (!after.equals(before)) {
            wrong.add("%s of %s/%s by %s was refused, yet changed the story: %s"
                    .formatted(move, status, publicStatus, who, after));
        }
    }

    private String expected(Move move, DraftStatus status, PublicStatus publicStatus, Cast who) {
        if (!who.sees()) {
            return "hidden";
        }
        var refusals = MoveTable.against(move, status, publicStatus, who);
        if (held && MoveTable.WITH_A_CHECKLIST.contains(move)) {
            refusals.add("check.tags");
        }
        return refusals.isEmpty()
                ? "made " + MoveTable.to(move, status) + "/" + MoveTable.to(move, publicStatus)
                : "refused " + refusals;
    }

    private String outcome(Move move, Cast who) {
        newsroom.as(who.userName());
        try {
            newsroom.make(
                    move,
                    story,
                    newsroom.seen(story),
                    "A reason.",
                    Instant.now().plus(Duration.ofDays(1)));
            var after = ground.standing(story);
            return "made " + after.status() + "/" + after.publicStatus();
        } catch (Refused refused) {
            return "refused " + refused.getRefusals().stream().map(Refusal::key).collect(toSet());
        } catch (NotFound hidden) {
            return "hidden";
        }
    }

    /** Written by three of the cast. */
    /** A story that readers may see is one that was published, with all that the checklist asks for. */
    private void writeStory() {
        story = newsroom.aDraft();
        var copy = newsroom.aCopy("Ferry leaves on time");
        copy.setTags(List.of("Ferry"));
        articles.edit(story, newsroom.seen(story), ground.desk("world").getId(), copy);
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        newsroom.after(story, "publisher", Move.PUBLISH);
        newsroom.as("reporter");
        newsroom.edit(story, "Ferry leaves early");
        newsroom.after(story, "reporter", Move.SUBMIT);
        for (var who : List.of(Cast.WRITING_EDITOR, Cast.WRITING_PUBLISHER)) {
            newsroom.as(who.userName());
            newsroom.edit(story, "Changed by " + who);
        }
    }
}
