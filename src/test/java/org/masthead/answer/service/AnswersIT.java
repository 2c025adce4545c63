package org.masthead.answer.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.service.PeopleService;
import org.masthead.answer.model.Explanation;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Choice;
import org.masthead.workflow.model.Demand;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.WorkflowService;

@ExtendWith(ArquillianExtension.class)
class AnswersIT {

    private static final LocalDate DAY = LocalDate.of(2199, 11, 30);

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private AnswerService answers;

    @Inject
    private WhyService why;

    @Inject
    private WorkflowService workflow;

    @Inject
    private PeopleService people;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
        newsroom.as("admin");
    }

    @Test
    void whoCanPublishIsAnsweredWithRoleDeskAndLastDay() {
        give("reporter", BuiltInRole.PUBLISHER, "sport", DAY);
        var rows = answers.who(ARTICLE_PUBLISH, ground.desk("sport").getId(), 0, 9);
        assertEquals(1, rows.size());
        assertEquals("The reporter", rows.get(0).personName());
        assertEquals("Publisher", rows.get(0).roleName());
        assertEquals("Sport", rows.get(0).deskName());
        assertEquals(DAY, rows.get(0).endsOn());
        assertEquals(
                1, answers.countPeople(ARTICLE_PUBLISH, ground.desk("sport").getId()));
        assertEquals(3, answers.countPeople(ARTICLE_PUBLISH, null));
        assertEquals(5, answers.countGrants(ARTICLE_PUBLISH, null));
    }

    @Test
    void whoIsDeactivatedOrWhoseRoleHasEndedCanNot() {
        give("reporter", BuiltInRole.PUBLISHER, "sport", DAY);
        ground.sql("update masthead.role_grant set ends_on = date '2020-01-01' where ends_on is not null");
        assertEquals(
                List.of(), answers.who(ARTICLE_PUBLISH, ground.desk("sport").getId(), 0, 9));
        var editor = ground.person("sporteditor");
        people.deactivate(editor.getId(), editor.getVersion());
        assertEquals(0, answers.countPeople(ARTICLE_REVIEW, ground.desk("sport").getId()));
    }

    @Test
    void whatSomebodyMayDoIsAnsweredDeskByDesk() {
        give("reporter", BuiltInRole.EDITOR, "sport", null);
        var grid = answers.may(ground.person("reporter").getId());
        var sport = ground.desk("sport");
        assertEquals(List.of(sport), grid.desks());
        assertEquals("Editor", grid.via(ARTICLE_REVIEW, sport).get(0).roleName());
        assertEquals(List.of(), grid.via(ARTICLE_REVIEW, null));
        assertTrue(grid.getGroups().stream().noneMatch(group -> grid.of(group).contains(ARTICLE_PUBLISH)));
        var person = ground.person("reporter");
        people.deactivate(person.getId(), person.getVersion());
        assertEquals(List.of(), answers.may(person.getId()).getGroups());
    }

    @Test
    void rightsOfOthersAreToldToThoseOnlyWhoManagePeople() {
        var admin = ground.person("admin").getId();
        newsroom.as("editor");
        assertThrows(Refused.class, () -> answers.may(admin));
        assertThrows(Refused.class, () -> answers.may(null));
        assertThrows(Refused.class, () -> answers.who(ARTICLE_PUBLISH, null, 0, 9));
        assertFalse(answers.may(ground.person("editor").getId()).getGroups().isEmpty());
    }

    @Test
    void whyAMoveIsRefusedSaysWhatTheButtonSays() {
        var story = newsroom.inReview();
        for (var person : List.of("reporter", "editor", "publisher", "subeditor", "duty")) {
            newsroom.as(person);
            for (Choice choice : workflow.choices(story)) {
                var said = why.explain(story, choice.move(), choice.stageId()).demands().stream()
                        .flatMap(demand -> demand.against().stream())
                        .toList();
                assertEquals(choice.refusals(), said, person + " " + choice.move());
            }
        }
    }

    @Test
    void whyNamesThoseWhoCouldDoItInstead() {
        var story = newsroom.inReview();
        newsroom.as("reporter");
        var approve = why.explain(story, Move.APPROVE, null);
        assertTrue(approve.isRefused());
        assertFalse(met(approve, Demand.RIGHT));
        assertTrue(met(approve, Demand.PLACE));
        assertEquals(List.of("The editor", "The editor2", "The publisher", "The publisher2"), approve.others());
        newsroom.as("editor");
        assertFalse(why.explain(story, Move.APPROVE, null).isRefused());
    }

    @Test
    void whoeverWroteInTheTextIsNotAmongThoseWhoCouldApproveIt() {
        var story = newsroom.inReview();
        newsroom.as("editor");
        newsroom.edit(story, "Another headline");
        var approve = why.explain(story, Move.APPROVE, null);
        assertFalse(met(approve, "FOUR_EYES"));
        assertTrue(met(approve, Demand.RIGHT));
        newsroom.as("reporter");
        assertEquals(
                List.of("The editor2", "The publisher", "The publisher2"),
                why.explain(story, Move.APPROVE, null).others());
    }

    @Test
    void whyIsForThoseOnlyWhoMayReadTheStory() {
        var story = newsroom.inReview();
        newsroom.as("sporteditor");
        assertThrows(NotFound.class, () -> why.explain(story, Move.APPROVE, null));
    }

    private static boolean met(Explanation explanation, String key) {
        return explanation.demands().stream()
                .filter(demand -> demand.key().equals(key))
                .findFirst()
                .orElseThrow()
                .isMet();
    }

    private void give(String userName, BuiltInRole role, String desk, LocalDate endsOn) {
        var person = ground.person(userName);
        people.give(
                person.getId(),
                person.getVersion(),
                ground.role(role).getId(),
                ground.desk(desk).getId(),
                endsOn);
    }
}
