package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.testing.Newsroom;

/** Reviewing by keyboard alone: nothing here is clicked, and every place is reached by Tab. */
class KeyboardIT extends PageTest {

    /** Stops of Tab within which every place of a page is reached, a list of fifty stories included. */
    private static final int FAR = 250;

    private static final int MANY = 400;

    @Test
    void aStoryIsReturnedWithAReason() {
        FromOutside.story("inReview");
        var page = arrived("editor");
        page.navigate("/desk/review/queue");
        press(page, link(page, "Ferry leaves on time"));
        page.waitForURL("**/desk/articles/show?id=*");
        type(page, field(page, "Reason"), "Who says so?");
        press(page, button(page, "Return"));
        assertThat(page.getByText("Returned to its author.")).isVisible();
    }

    @Test
    void anItemIsAskedForAtAStageIsTickedAndTheStoryApproved() {
        var admin = arrived("admin");
        admin.navigate("/admin/desks");
        press(admin, link(admin, "World"));
        admin.waitForURL("**/admin/desk?id=*");
        press(admin, button(admin, "Add item"));
        type(admin, field(admin, "What is ticked"), "Legal has read this");
        type(admin, field(admin, "Ticked before"), "Review");
        press(admin, button(admin, "Save checklist"));
        assertThat(admin.getByText("The checklist was saved.")).isVisible();

        var story = FromOutside.story("inReview");
        var page = arrived("editor");
        show(page, story);
        assertThat(button(page, "Approve")).isDisabled();
        press(page, button(page, "Tick: Legal has read this"));
        assertThat(page.getByText("Ticked.")).isVisible();
        press(page, button(page, "Approve"));
        assertThat(page.getByText("Approved.", new GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void aStoryIsSentToAnotherDesk() {
        var story = FromOutside.story("inReview");
        var page = arrived("editor");
        show(page, story);
        press(page, page.locator("summary", new LocatorOptions().setHasText("Send to desk")));
        var sending = page.locator("[id='sending']");
        type(page, sending.getByLabel("Desk", new Locator.GetByLabelOptions().setExact(true)), "Sport");
        type(page, sending.getByLabel("Note to the desk"), "It is about rowing.");
        press(page, button(page, "Send to desk"));
        assertThat(page.getByText("Sent to the other desk.")).isVisible();
        var other = arrived("sporteditor");
        show(other, story);
        assertThat(other.locator(".history q").getByText("It is about rowing.").first())
                .isVisible();
    }

    @Test
    void aCardIsReturnedByItsMenu() {
        FromOutside.story("inReview");
        var page = arrived("editor");
        page.navigate("/desk/review/board");
        press(page, link(page, "World"));
        page.waitForURL("**/board?desk=*");
        press(page, page.locator("[data-card-menu]"));
        press(page, page.locator("#card-menu").getByText("Return", new Locator.GetByTextOptions().setExact(true)));
        type(page, page.locator("#card-reason-text"), "Who says so?");
        press(page, page.locator("#card-reason button[value=go]"));
        assertThat(page.locator("#column-RETURNED .board-card")).hasCount(1);
        assertThat(page.locator("#column-RETURNED .story-link")).isFocused();
    }

    /** More than fifty are done in the background: the bar goes on by itself to the end, and each refusal is told. */
    @Test
    void manyStoriesAreSubmittedWhileABarShowsHowFarItIs() {
        FromOutside.copies(FromOutside.story("draft"), MANY - 1);
        FromOutside.story("live");
        var page = arrived("reporter");
        page.navigate("/desk/articles/list");
        check(page, field(page, "Tick all stories of this page"));
        check(page, page.locator("[data-bulk=all]"));
        press(page, button(page, "Do it"));
        page.waitForURL("**/desk/bulk/show?id=*");
        var bar = page.locator("#bulk-progress[data-running=yes] progress");
        assertThat(bar).isVisible();
        assertNoAxeFindings(page);
        shoot(page, "bulk-progress");
        var before = ((Number) bar.evaluate("bar => bar.value")).intValue();
        assertTrue(before < MANY, "The act is through before the bar is seen: " + before);
        page.waitForFunction("before => document.querySelector('progress').value > before", before);
        assertThat(page.locator("#bulk-progress [role=status]"))
                .hasText(
                        MANY + " of " + (MANY + 1) + " done, 1 refused.",
                        new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertThat(page.getByText("What was refused, and why")).isVisible();
        assertThat(button(page, "Take it back")).isVisible();
    }

    private Page arrived(String userName) {
        var page = stranger();
        page.navigate("/desk/");
        type(page, field(page, "User name"), userName);
        type(page, field(page, "Password"), Newsroom.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static void show(Page page, Seen story) {
        page.navigate("/desk/articles/show?id=" + story.id());
    }

    private static void press(Page page, Locator place) {
        goTo(page, place);
        page.keyboard().press("Enter");
    }

    private static void check(Page page, Locator place) {
        goTo(page, place);
        page.keyboard().press("Space");
        assertThat(place).isChecked();
    }

    /** Types into a field, or chooses in a list by the letters that its line begins with. */
    private static void type(Page page, Locator place, String text) {
        goTo(page, place);
        page.keyboard().type(text);
    }

    private static void goTo(Page page, Locator place) {
        assertThat(place).isVisible();
        for (var step = 0; step < FAR && !isFocused(place); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(place).isFocused();
    }

    private static boolean isFocused(Locator place) {
        return (Boolean) place.evaluate("element => element === document.activeElement");
    }
}
