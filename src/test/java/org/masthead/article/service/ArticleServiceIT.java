package org.masthead.article.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.article.model.ArticleFilter;
import org.masthead.article.model.ArticleRow;
import org.masthead.article.model.DraftStatus;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.service.WorkflowService;

@ExtendWith(ArquillianExtension.class)
class ArticleServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private ArticleLists lists;

    @Inject
    private WorkflowService workflow;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void aSaveThatComesTooLateIsToldWhoWasFasterAndChangesNothing() {
        var id = newsroom.inReview();
        var seen = newsroom.seen(id);
        newsroom.as("editor");
        newsroom.edit(id, "Ferry leaves at nine");
        var before = ground.standing(id);
        newsroom.as("editor2");
        var stale = assertThrows(
                StaleVersion.class,
                () -> articles.edit(id, seen, ground.desk("world").getId(), newsroom.aCopy("Mine")));
        assertTrue(stale.getMessage().startsWith("This was changed by The editor at "), stale.getMessage());
        assertEquals(before, ground.standing(id));
    }

    @Test
    void theVersionThatASaveAnswersIsTheOneForTheNext() {
        newsroom.as("reporter");
        var desk = ground.desk("world").getId();
        var saved = articles.create(desk, newsroom.aCopy("One"));
        saved = articles.edit(saved.id(), saved.version(), desk, newsroom.aCopy("Two"));
        saved = articles.edit(saved.id(), saved.version(), desk, newsroom.aCopy("Three"));
        assertEquals("Three", ground.standing(saved.id()).headline());
    }

    @Test
    void whileReviewersHaveTheStoryItsAuthorOnlyReadsIt() {
        var id = newsroom.inReview();
        newsroom.as("reporter");
        assertRefused("The story is with its reviewers; withdraw it to go on writing.", id);
        assertEquals("Ferry leaves on time", articles.get(id).getCopy().getHeadline());
    }

    @Test
    void anotherReporterOnlyReads() {
        var id = newsroom.aDraft();
        newsroom.as("reporter2");
        assertRefused("This is a story of The reporter; you may read it, but not change it.", id);
    }

    @Test
    void aScheduledTextIsNotChanged() {
        var id = newsroom.scheduled();
        newsroom.as("editor");
        assertRefused("The story is scheduled; unschedule it to change the text.", id);
    }

    @Test
    void whoeverChangesATextIsRememberedAsOneOfItsWriters() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        newsroom.edit(id, "Ferry leaves at nine");
        assertEquals(Set.of("reporter", "editor"), ground.standing(id).contributors());
        assertEquals("editor", ground.standing(id).changedBy());
    }

    @Test
    void aSaveOfALiveStoryStartsADraftAndReadersKeepTheirText() {
        var id = newsroom.rewritten();
        assertEquals(DraftStatus.DRAFT, ground.standing(id).status());
        assertEquals("Ferry leaves on time", ground.standing(id).liveHeadline());
    }

    @Test
    void aStoryIsHandedToADeskOnlyByThoseWhoWriteThere() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        var seen = newsroom.seen(id);
        var sport = ground.desk("sport").getId();
        assertThrows(Refused.class, () -> articles.edit(id, seen, sport, newsroom.aCopy("To sport")));
        assertEquals("world", ground.standing(id).desk());
        articles.edit(id, seen, ground.desk("city").getId(), newsroom.aCopy("To the city"));
        assertEquals("city", ground.standing(id).desk());
    }

    @Test
    void anAdministratorWritesNothing() {
        newsroom.as("admin");
        assertThrows(Refused.class, () -> articles.create(ground.desk("world").getId(), newsroom.aCopy("Mine")));
    }

    @Test
    void aHeadlineThatIsTooLongIsRefusedBeforeAnythingIsStored() {
        newsroom.as("reporter");
        var copy = newsroom.aCopy("x".repeat(301));
        var failure = assertThrows(
                EJBException.class, () -> articles.create(ground.desk("world").getId(), copy));
        assertTrue(failure.getCause() instanceof ConstraintViolationException, String.valueOf(failure.getCause()));
        assertEquals(0, lists.count(ArticleFilter.everything()));
    }

    @Test
    void aPersonOfOneDeskSeesNoStoryOfAnother() {
        var world = newsroom.aDraft("reporter", "world", "World");
        var sport = newsroom.aDraft("reporter", "sport", "Sport");
        newsroom.as("sporteditor");
        assertEquals(List.of(sport), ids());
        assertEquals(1, lists.count(ArticleFilter.everything()));
        assertEquals("Sport", articles.get(sport).getCopy().getHeadline());
        assertThrows(NotFound.class, () -> articles.get(world));
        assertThrows(NotFound.class, () -> articles.open(world));
        assertThrows(NotFound.class, () -> articles.againstEditing(world));
        assertThrows(NotFound.class, () -> articles.revisions(world, 5));
        assertThrows(NotFound.class, () -> workflow.choices(world));
        assertThrows(
                NotFound.class,
                () -> articles.edit(
                        world, newsroom.seen(world), ground.desk("sport").getId(), newsroom.aCopy("Taken")));
    }

    @Test
    void aPersonWithoutRolesSeesNothing() {
        var id = newsroom.aDraft();
        ground.dismissFromAllDesks("reporter2");
        newsroom.as("reporter2");
        assertEquals(List.of(), ids());
        assertThrows(NotFound.class, () -> articles.get(id));
        ground.give("reporter2", BuiltInRole.REPORTER, "world");
        newsroom.as("reporter2");
        assertEquals(List.of(id), ids());
    }

    @Test
    void somebodyWhoWasDeactivatedSeesNothing() {
        newsroom.aDraft();
        ground.sql("update masthead.person set active = false where user_name = 'editor'");
        newsroom.as("editor");
        assertEquals(List.of(), ids());
    }

    private List<Long> ids() {
        return lists.rows(ArticleFilter.everything(), 0, 50).stream()
                .map(ArticleRow::id)
                .toList();
    }

    private void assertRefused(String sentence, Long id) {
        var before = ground.standing(id);
        var refused = assertThrows(Refused.class, () -> newsroom.edit(id, "Not mine"));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
        assertEquals(before, ground.standing(id));
        assertThrows(Refused.class, () -> articles.open(id));
    }
}
