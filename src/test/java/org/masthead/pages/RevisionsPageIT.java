package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;

/** The list of revisions, the comparison of two of them, and what can be done with one. */
class RevisionsPageIT extends PageTest {

    private Seen story;

    /** Revision 1 says “on time”; the working copy has another headline, a changed paragraph and a new one. */
    @BeforeEach
    void aStoryThatWasReviewedAndRewritten() {
        story = FromOutside.story("returned");
        story = FromOutside.edit(
                "reporter",
                story,
                "Ferry leaves an hour late",
                "The ferry left an hour late.",
                "Nobody was surprised.",
                "The crew apologised.");
    }

    @Test
    void theStoryShowsItsNewestRevisionsAndLeadsToAll() {
        var page = signedIn("reporter");
        page.navigate("/desk/articles/show?id=" + story.id());
        page.locator("summary", new Page.LocatorOptions().setHasText("Revisions"))
                .click();
        assertThat(page.locator("ol.history").getByText("1. Milestone")).isVisible();
        link(page, "All revisions").click();
        page.waitForURL("**/desk/revisions/list?id=*");
        assertThat(page.getByText("The one revision is as it was filed.")).isVisible();
        assertThat(row(page, "1. Milestone")).containsText("The reporter");
        assertThat(row(page, "1. Milestone")).containsText("UTC");
        assertNoAxeFindings(page);
    }

    @Test
    void aMilestoneIsFiledWithItsNote() {
        var page = list("reporter");
        field(page, "Note").fill("Before the captain called back");
        button(page, "File a milestone").click();
        assertThat(page.getByText("The milestone was filed.")).isVisible();
        assertThat(row(page, "2. Milestone")).containsText("Before the captain called back");
        assertThat(row(page, "2. Milestone")).containsText("+");
    }

    @Test
    void twoAreChosenAndComparedOverFieldsAndText() {
        var page = list("reporter");
        page.getByLabel("Compare from revision 1").check();
        page.getByLabel("Compare to the working copy").check();
        button(page, "Compare").click();
        page.waitForURL("**/desk/revisions/compare?*");
        assertThat(page.locator(".compare-states")).containsText("1. Milestone");
        assertThat(page.locator("section", new Page.LocatorOptions().setHasText("Fields and media"))
                        .locator("ins")
                        .first())
                .containsText("an hour late");
        assertThat(page.locator(".compare-body del").first()).containsText("on time");
        assertThat(page.locator(".compare-body ins").last()).containsText("The crew apologised.");
        assertNoAxeFindings(page);
        link(page, "Side by side").click();
        page.waitForURL("**view=side");
        assertThat(page.locator(".compare-body .two").first()).isVisible();
        shoot(page, "compare-side");
        assertNoAxeFindings(page);
    }

    @Test
    void theKeysNAndPGoFromChangeToChange() {
        var page = signedIn("reporter");
        page.navigate("/desk/revisions/compare?id=" + story.id() + "&from=1&to=now");
        page.keyboard().press("n");
        assertThat(page.locator(".change").first()).isFocused();
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Change 1 of 3")))
                .isVisible();
        page.keyboard().press("n");
        assertThat(page.locator(".change").nth(1)).isFocused();
        page.keyboard().press("p");
        assertThat(page.locator(".change").first()).isFocused();
        button(page, "Previous change").click();
        assertThat(page.locator(".change").last()).isFocused();
    }

    @Test
    void restoringKeepsWhatTheWorkingCopySaid() {
        var page = list("reporter");
        button(page, "Restore revision 1").click();
        page.waitForURL("**/desk/articles/show?id=*");
        assertThat(page.getByText("Revision 1 is the working copy now")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Ferry leaves on time");
        page.navigate("/desk/revisions/list?id=" + story.id());
        assertThat(row(page, "2. Milestone")).containsText("Before restoring revision 1");
    }

    @Test
    void whoeverIsTooLateWithARestoreIsTold() {
        var page = list("reporter");
        FromOutside.edit("editor", story, "Ferry sinks", "The ferry sank.");
        button(page, "Restore revision 1").click();
        assertThat(page.getByText("This was changed by The editor")).isVisible();
    }

    @Test
    void whoeverMayNotChangeTheTextReadsAndComparesOnly() {
        var page = list("reporter2");
        assertThat(button(page, "Restore revision 1")).isDisabled();
        assertThat(page.locator("#why-not")).containsText("This is a story of The reporter");
        assertEquals(0, button(page, "File a milestone").count());
        button(page, "Compare").click();
        assertThat(page.locator(".compare-body ins").last()).containsText("The crew apologised.");
        assertNoAxeFindings(page);
    }

    @Test
    void noStrangerAndNoOtherDeskSeesThem() {
        assertEquals(
                302, FromOutside.get("/desk/revisions/list?id=" + story.id()).statusCode());
        var page = signedIn("sporteditor");
        assertEquals(404, page.navigate("/desk/revisions/list?id=" + story.id()).status());
        assertEquals(
                404,
                page.navigate("/desk/revisions/compare?id=" + story.id() + "&from=1&to=now")
                        .status());
        assertEquals(
                404,
                page.navigate("/desk/revisions/compare?id=" + story.id() + "&from=x")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"390,844", "1280,900"})
    void thePagesFitTheScreen(int width, int height) {
        var page = list("reporter");
        page.setViewportSize(width, height);
        for (var address :
                new String[] {"list?id=%d", "compare?id=%d&from=1&to=now", "compare?id=%d&from=1&view=side"}) {
            page.navigate("/desk/revisions/" + address.formatted(story.id()));
            assertEquals(
                    0,
                    page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
                    address + " is wider than the screen");
            assertTrue(page.locator("h1").isVisible());
            shoot(page, "revisions-" + width + "-" + address.replaceAll("\\W+", "-"));
        }
    }

    private Page list(String person) {
        var page = signedIn(person);
        page.navigate("/desk/revisions/list?id=" + story.id());
        return page;
    }

    private static Locator row(Page page, String revision) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(revision));
    }
}
