package org.masthead.notice.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.StagePlan;
import org.masthead.article.model.Concerned;
import org.masthead.desk.service.StagePlanning;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.model.NoticeRow;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.presence.service.HandingService;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Pages;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.DueStories;

@ExtendWith(ArquillianExtension.class)
class NoticeServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private Pages pages;

    @Inject
    private NoticeService notices;

    @Inject
    private HandingService handing;

    @Inject
    private DueStories due;

    @Inject
    private StagePlanning planning;

    @Inject
    private Event<Concerned> concerns;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void whatIsSubmittedIsToldToThoseWhoMayReviewOnTheDesk() {
        newsroom.inReview();
        var notice = only("editor");
        assertEquals(NoticeKind.SUBMITTED, notice.kind());
        assertEquals("The reporter", notice.by());
        assertEquals("Ferry leaves on time", notice.headline());
        only("publisher");
        for (var other : List.of("reporter", "reporter2", "subeditor", "sporteditor", "admin")) {
            assertEquals(List.of(), list(other), other);
        }
    }

    @Test
    void whoGetsAStoryBackIsToldTheReasonAndLedToTheText() {
        var story = newsroom.returned();
        var notice = only("reporter");
        assertEquals(NoticeKind.RETURNED, notice.kind());
        assertEquals("Because of the test.", notice.text());
        assertEquals("/desk/articles/edit?id=" + story, notice.path());
    }

    @Test
    void theAuthorHearsOfApprovalAndPublicationAndPublishersOfWhatIsReady() {
        newsroom.live();
        assertEquals(List.of(NoticeKind.PUBLISHED, NoticeKind.APPROVED), kinds("reporter"));
        assertEquals(List.of(NoticeKind.APPROVED, NoticeKind.SUBMITTED), kinds("publisher"));
        assertEquals(List.of(NoticeKind.SUBMITTED), kinds("editor"));
    }

    @Test
    void theAuthorHearsThatItWentOutAsScheduledAlsoWhoScheduledIt() {
        newsroom.as("publisher");
        var story = newsroom.aDraft("publisher", "world", "Own story");
        newsroom.after(story, "publisher", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        newsroom.after(story, "publisher", Move.SCHEDULE);
        ground.sql("update masthead.article set scheduled_for = created_at where id = ?", story);
        due.publish(story);
        var notice = list("publisher").get(0);
        assertEquals(NoticeKind.PUBLISHED, notice.kind());
        assertNull(notice.by());
        assertNull(notice.text());
    }

    @Test
    void whatDoesNotGoOutAsScheduledIsToldToThoseWhoPromisedReviewedAndWroteIt() {
        var story = newsroom.scheduled();
        ground.sql("update masthead.person set active = false where user_name = 'publisher'");
        ground.sql("update masthead.article set scheduled_for = created_at where id = ?", story);
        newsroom.asNobody();
        due.publish(story);
        ground.sql("update masthead.person set active = true where user_name = 'publisher'");
        var notice = list("reporter").get(0);
        assertEquals(NoticeKind.HELD_BACK, notice.kind());
        assertNull(notice.by());
        assertEquals("The publisher, who scheduled it, may not publish on the desk World any more.", notice.text());
        assertEquals(NoticeKind.HELD_BACK, list("editor").get(0).kind(), "approved it");
        assertEquals(NoticeKind.HELD_BACK, list("publisher2").get(0).kind(), "may schedule it anew");
        for (var other : List.of("editor2", "reporter2", "sporteditor", "admin")) {
            assertTrue(kinds(other).stream().noneMatch(NoticeKind.HELD_BACK::equals), other);
        }
    }

    @Test
    void whoScheduledAStoryIsToldThatItCouldNotGoOut() {
        var story = newsroom.scheduled();
        ground.sql("update masthead.article set section_id = null where id = ?", story);
        ground.sql("update masthead.article set scheduled_for = created_at where id = ?", story);
        newsroom.asNobody();
        due.publish(story);
        assertEquals(NoticeKind.HELD_BACK, list("publisher").get(0).kind());
        assertEquals(NoticeKind.HELD_BACK, list("reporter").get(0).kind());
    }

    @Test
    void aStageThatOpensCallsThoseWhoMayPassItAndNotWhoeverPassedTheOneBefore() {
        plan(
                new StagePlan(null, "Desk edit", 1, null, true),
                new StagePlan(null, "Legal", 2, ground.role(BuiltInRole.PUBLISHER), true),
                new StagePlan(null, "Copy", 2, ground.role(BuiltInRole.SUB_EDITOR), false));
        var story = newsroom.inReview();
        assertEquals(List.of(), list("subeditor"));
        newsroom.after(story, "publisher", Move.APPROVE);
        var notice = only("subeditor");
        assertEquals(NoticeKind.STAGE, notice.kind());
        assertEquals("The publisher", notice.by());
        assertEquals("Copy, Legal", notice.text());
        assertEquals(List.of(NoticeKind.STAGE, NoticeKind.SUBMITTED), kinds("publisher2"));
        assertEquals(List.of(NoticeKind.SUBMITTED), kinds("publisher"));
        assertEquals(List.of(NoticeKind.SUBMITTED), kinds("editor"));
        newsroom.after(story, "subeditor", Move.APPROVE);
        assertEquals(2, list("publisher2").size(), "the stage beside it was open before");
    }

    @Test
    void whoPassesTheFirstStageByRoleAloneIsCalledWhenAStoryIsSubmitted() {
        plan(new StagePlan(null, "Copy", 1, ground.role(BuiltInRole.SUB_EDITOR), true));
        newsroom.inReview();
        assertEquals(NoticeKind.STAGE, only("subeditor").kind());
        assertEquals(List.of(NoticeKind.SUBMITTED), kinds("editor"));
    }

    @Test
    void whosePageIsTakenOverIsToldAndNobodyElse() {
        var story = newsroom.inReview();
        pages.writes("editor", story, 1);
        pages.reads("publisher", story, 2);
        handing.takeOver(story, Pages.token(2));
        var notice = list("editor").get(0);
        assertEquals(NoticeKind.TAKEN_OVER, notice.kind());
        assertEquals("The publisher", notice.by());
        assertTrue(kinds("publisher").stream().noneMatch(NoticeKind.TAKEN_OVER::equals));
        handing.takeOver(story, Pages.token(3));
        assertEquals(2, list("editor").size(), "from oneself nothing is taken");
    }

    @Test
    void whatConcernsPeopleByNameIsToldToThemIfTheyMayReadIt() {
        var story = newsroom.aDraft();
        newsroom.as("editor");
        concerns.fire(concerned("article.assign", story, "The editor", "reporter2", "sporteditor", "editor"));
        assertEquals(NoticeKind.ASSIGNED, only("reporter2").kind());
        assertEquals(List.of(), list("sporteditor"));
        assertEquals(List.of(), list("editor"));
        newsroom.asNobody();
        concerns.fire(concerned("article.overdue", story, null, "reporter2"));
        assertEquals(List.of(NoticeKind.OVERDUE, NoticeKind.ASSIGNED), kinds("reporter2"));
    }

    @Test
    void aDeskHearsWhatArrivesAndAdministratorsWhatWasOverridden() {
        var story = newsroom.aDraft();
        newsroom.as("publisher");
        concerns.fire(concerned("article.send", story, "The publisher"));
        concerns.fire(concerned("article.override", story, "The publisher"));
        assertEquals(List.of(NoticeKind.ARRIVED), kinds("editor"));
        assertEquals(List.of(NoticeKind.OVERRIDDEN), kinds("admin"));
        assertEquals(List.of(), list("publisher"));
    }

    @Test
    void whatIsRefusedIsToldToNobody() {
        var story = newsroom.inReview();
        newsroom.as("reporter");
        assertThrows(Refused.class, () -> newsroom.make(Move.APPROVE, story, newsroom.seen(story), null, null));
        assertEquals(List.of(), list("reporter"));
    }

    @Test
    void whoIsDeactivatedIsNotTold() {
        ground.sql("update masthead.person set active = false where user_name = 'editor2'");
        newsroom.inReview();
        ground.sql("update masthead.person set active = true where user_name = 'editor2'");
        assertEquals(List.of(), list("editor2"));
        only("editor");
    }

    @Test
    void aNoticeIsReadWhenThePersonSaysSoAndNobodyElseCan() {
        newsroom.inReview();
        var first = only("editor").id();
        newsroom.after(newsroom.aDraft("reporter2", "city", "Second"), "reporter2", Move.SUBMIT);
        newsroom.as("publisher");
        notices.read(first);
        assertThrows(NotFound.class, () -> notices.get(first));
        newsroom.as("editor");
        assertEquals(2, notices.unread());
        notices.read(first);
        assertEquals(1, notices.unread());
        assertEquals(
                List.of("Second"),
                notices.list(true).stream().map(NoticeRow::headline).toList());
        assertEquals(
                List.of(false, true),
                notices.list(false).stream().map(NoticeRow::read).toList());
    }

    @Test
    void whatCameAfterThePageWasMadeStaysUnread() {
        newsroom.inReview();
        var seen = only("editor").id();
        newsroom.after(newsroom.aDraft("reporter2", "city", "Second"), "reporter2", Move.SUBMIT);
        newsroom.as("editor");
        notices.readUpTo(seen);
        assertEquals(
                List.of("Second"),
                notices.list(true).stream().map(NoticeRow::headline).toList());
    }

    @Test
    void whoMayNoLongerReadTheStorySeesAndCountsNoNoticeAboutIt() {
        newsroom.inReview();
        var id = only("editor").id();
        ground.dismissFromAllDesks("editor");
        newsroom.as("editor");
        assertEquals(List.of(), notices.list(false));
        assertEquals(0, notices.unread());
        assertThrows(NotFound.class, () -> notices.get(id));
    }

    private void plan(StagePlan... plans) {
        newsroom.as("admin");
        var world = ground.desk("world");
        planning.plan(world.getId(), world.getVersion(), List.of(plans));
    }

    private Concerned concerned(String act, Long story, String by, String... people) {
        var ids = List.of(people).stream()
                .map(name -> ground.person(name).getId())
                .toList();
        return new Concerned(act, story, "Ferry leaves on time", Set.copyOf(ids), by, null);
    }

    private List<NoticeRow> list(String who) {
        newsroom.as(who);
        return notices.list(false);
    }

    private List<NoticeKind> kinds(String who) {
        return list(who).stream().map(NoticeRow::kind).toList();
    }

    private NoticeRow only(String who) {
        var all = list(who);
        assertEquals(1, all.size(), who);
        return all.get(0);
    }
}
