package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

/** Assignments, emergencies and acts on many stories, as people meet them. */
class ReviewingIT extends PageTest {

    @Test
    void aReviewIsTakenOnFromTheQueueAndOthersSeeThat() {
        FromOutside.story("inReview");
        var editor = signedIn("editor");
        editor.navigate("/desk/review/queue");
        button(editor, "Take it on: Ferry leaves on time").click();
        editor.waitForURL("**/desk/articles/show?id=*");
        assertThat(button(editor, "Let go")).isVisible();
        var other = signedIn("editor2");
        other.navigate("/desk/review/queue");
        assertThat(other.getByRole(
                        AriaRole.CELL,
                        new Page.GetByRoleOptions().setName("The editor").setExact(true)))
                .isVisible();
        link(other, "Ferry leaves on time").click();
        assertThat(button(other, "Take it on")).isDisabled();
        assertThat(other.getByText("The editor is on it.")).isVisible();
    }

    @Test
    void aStoryIsReturnedWithAReasonAlsoAfterTheFirstTryLackedOne() {
        var story = FromOutside.story("inReview");
        var page = signedIn("editor");
        page.navigate("/desk/articles/show?id=" + story.id());
        button(page, "Return").click();
        assertThat(page.getByText("Write a reason.")).isVisible();
        button(page, "Return").click();
        assertThat(page.getByText("Write a reason.")).isVisible();
        field(page, "Reason").fill("Who says so?");
        button(page, "Return").click();
        assertThat(page.getByText("Returned to its author.")).isVisible();
        assertThat(page.locator(".history q").getByText("Who says so?").first()).isVisible();
    }

    @Test
    void aStoryIsPlannedAndSentToAnotherDeskWithANote() {
        var story = FromOutside.story("inReview");
        var page = signedIn("editor");
        page.navigate("/desk/articles/show?id=" + story.id());
        page.getByText("Assign and plan").click();
        var giving = page.locator("[id='giving']");
        giving.getByLabel("Editor").selectOption(new SelectOption().setLabel("The editor2"));
        giving.getByLabel("Due").fill("2026-01-05T09:00");
        giving.getByLabel("Priority").selectOption(new SelectOption().setLabel("High"));
        button(page, "Save assignment").click();
        assertThat(page.getByText("The assignment was saved.")).isVisible();
        assertThat(page.locator(".due.overdue")).containsText("Overdue");
        page.locator("summary").getByText("Send to desk").click();
        field(page, "Desk").selectOption(new SelectOption().setLabel("Sport"));
        page.locator("[id='sending']").getByLabel("Note to the desk").fill("It is about rowing.");
        button(page, "Send to desk").click();
        assertThat(page.getByText("Sent to the other desk.")).isVisible();
        var other = signedIn("sporteditor");
        other.navigate("/desk/articles/show?id=" + story.id());
        assertThat(other.locator(".history q").getByText("It is about rowing.").first())
                .isVisible();
    }

    @Test
    void theDeskThatAStoryLeavesSeesItGoAndTheOtherSeesItArrive() {
        var story = FromOutside.story("inReview");
        var editor = signedIn("editor");
        var home = editor.locator("#home-WAITING");
        assertThat(home.getByText("Ferry leaves on time")).isVisible();
        var queue = another(editor, "/desk/review/queue");
        assertThat(link(queue, "Ferry leaves on time")).isVisible();
        var board = another(editor, "/desk/review/board");
        link(board, "World").click();
        assertThat(board.locator(".board-card")).hasCount(1);
        var elsewhere = signedIn("sporteditor");
        elsewhere.navigate("/desk/review/queue");
        assertThat(link(elsewhere, "Ferry leaves on time")).hasCount(0);
        var page = signedIn("editor2");
        page.navigate("/desk/articles/show?id=" + story.id());
        page.locator("summary").getByText("Send to desk").click();
        field(page, "Desk").selectOption(new SelectOption().setLabel("Sport"));
        button(page, "Send to desk").click();
        assertThat(page.getByText("Sent to the other desk.")).isVisible();
        assertThat(link(elsewhere, "Ferry leaves on time")).isVisible();
        for (var open : List.of(board, queue, editor)) {
            open.bringToFront();
        }
        assertThat(board.locator(".board-card")).hasCount(0);
        assertThat(link(queue, "Ferry leaves on time")).hasCount(0);
        assertThat(home.getByText("Ferry leaves on time")).hasCount(0);
    }

    @Test
    void anApprovedStoryIsScheduledForAMomentInTheNewsroomsZone() {
        var story = FromOutside.story("approved");
        var page = signedIn("publisher");
        page.navigate("/desk/articles/show?id=" + story.id());
        field(page, "Publish at").fill("2099-01-05T09:00");
        button(page, "Schedule").click();
        assertThat(page.getByText("Scheduled.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("5 Jan 2099, 09:00 UTC").first()).isVisible();
    }

    @Test
    void whatAPageIsToSayIsNotTakenAwayByAScriptThatAsksForAPart() {
        var story = FromOutside.story("inReview");
        var page = signedIn("editor");
        page.navigate("/desk/articles/show?id=" + story.id());
        page.route("**/desk/articles/show*", route -> {
            if (route.request().isNavigationRequest()) {
                page.context()
                        .request()
                        .get("/desk/notices/bell", RequestOptions.create().setHeader("X-Masthead-Part", "yes"));
            }
            route.resume();
        });
        button(page, "Approve").click();
        assertThat(page.getByText("Approved.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void anEmergencyApprovalAsksForAReasonAndShowsItToEverybody() {
        var story = FromOutside.story("inReview");
        var page = signedIn("duty");
        page.navigate("/desk/articles/show?id=" + story.id());
        button(page, "Approve past the review").click();
        assertThat(page.getByText("Write a reason.")).isVisible();
        field(page, "Reason").fill("The dam has broken.");
        button(page, "Approve past the review").click();
        assertThat(page.getByText("The administrators are told.")).isVisible();
        var publisher = signedIn("publisher");
        publisher.navigate("/desk/articles/show?id=" + story.id());
        assertThat(publisher.locator(".notice").getByText("The dam has broken."))
                .isVisible();
        var administrator = signedIn("admin");
        administrator.navigate("/desk/notices/list");
        assertThat(administrator.getByText("The dam has broken.")).isVisible();
    }

    @Test
    void theWorkOfWhoLeavesIsShownAndHandedOverInOneActAndWhatStaysIsTold() {
        FromOutside.story("draft");
        var story = FromOutside.story("inReview");
        var editor = signedIn("editor");
        editor.navigate("/desk/articles/show?id=" + story.id());
        button(editor, "Take it on").click();
        assertThat(button(editor, "Let go")).isVisible();
        var page = signedIn("admin");
        openPerson(page, "The reporter");
        assertThat(page.getByText("2 to write")).isVisible();
        assertThat(page.getByText("2 stories in flight are in this person’s hands."))
                .isVisible();
        button(page, "Deactivate").click();
        assertThat(page.getByText("nobody works on these stories")).isVisible();
        link(page, "Hand it over now").click();
        shoot(page, "hand-over");
        assertNoAxeFindings(page);
        field(page, "Hand it all to").selectOption(new SelectOption().setLabel("The reporter2 (2 of 2)"));
        button(page, "Hand over").click();
        assertThat(page.getByText("2 stories were handed over.")).isVisible();
        assertThat(page.getByText("Nothing in flight is this person’s")).isVisible();
        openPerson(page, "The reporter2");
        link(page, "Ferry leaves on time").first().click();
        page.waitForURL("**/desk/articles/show?id=*");
    }

    @Test
    void manyStoriesAreActedOnEachRefusalIsToldAndTheActIsTakenBack() {
        FromOutside.story("inReview");
        FromOutside.story("draft");
        var page = signedIn("editor");
        page.navigate("/desk/articles/list");
        assertThat(page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("With the ticked stories")))
                .hasCount(0);
        page.getByLabel("Tick all stories of this page").focus();
        page.keyboard().press("Space");
        assertThat(page.getByText("2 stories ticked")).isVisible();
        field(page, "Do").selectOption(new SelectOption().setLabel("Spike"));
        shoot(page, "bulk-bar");
        assertNoAxeFindings(page);
        button(page, "Do it").click();
        page.waitForURL("**/desk/bulk/show?id=*");
        assertThat(page.getByText("2 of 2 done.")).isVisible();
        button(page, "Take it back").click();
        assertThat(page.getByText("2 taken back.")).isVisible();
        page.navigate("/desk/articles/list");
        page.getByLabel("Tick all stories of this page").check();
        field(page, "Do").selectOption(new SelectOption().setLabel("Approve"));
        button(page, "Do it").click();
        assertThat(page.getByText("0 of 2 done, 2 refused.")).isVisible();
        assertThat(page.getByText("it is a draft").first()).isVisible();
        shoot(page, "bulk-refused");
        assertNoAxeFindings(page);
    }

    /** Another page of the same person. */
    private static Page another(Page page, String address) {
        var other = page.context().newPage();
        other.navigate(address);
        return other;
    }

    private static void openPerson(Page page, String name) {
        page.navigate("/admin/people");
        link(page, name).click();
        page.waitForURL("**/admin/person?id=*");
    }
}
