package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

class TemplatesIT extends PageTest {

    @Test
    void aTemplateMadeOfAStoryStartsStoriesFromTheBar() {
        var story = FromOutside.story("draft");
        var editor = signedIn("editor");
        editor.navigate("/desk/articles/show?id=" + story.id());
        link(editor, "Make a template of this story").click();
        field(editor, "Name").fill("Ferry report");
        assertNoAxeFindings(editor);
        button(editor, "Save").click();
        assertThat(editor.getByText("The template “Ferry report” was saved.")).isVisible();
        assertNoAxeFindings(editor);

        var reporter = signedIn("reporter");
        menu(reporter).click();
        assertNoAxeFindings(reporter);
        button(reporter, "Ferry report World").click();
        reporter.waitForURL("**/desk/articles/edit?id=*");
        assertThat(field(reporter, "Headline")).hasValue("Ferry leaves on time");
        assertThat(field(reporter, "Byline")).hasValue("The reporter");
        assertTrue(!reporter.url().endsWith("=" + story.id()), reporter.url());
    }

    @Test
    void aNewStoryIsStillOneClick() {
        var page = signedIn("reporter");
        menu(page).click();
        assertThat(link(page, "All templates")).isVisible();
        assertThat(page.locator(".from-template button")).hasCount(0);
        link(page, "New story").click();
        page.waitForURL("**/desk/articles/edit");
    }

    @Test
    void aTemplateIsWrittenArchivedAndOfferedAgain() {
        var page = signedIn("editor");
        page.navigate("/desk/templates/edit");
        field(page, "Name").fill("Match report");
        field(page, "Headline").fill("Home – Away 0:0");
        button(page, "Save").click();
        link(page, "Match report").click();
        assertThat(field(page, "Headline")).hasValue("Home – Away 0:0");
        button(page, "Archive").click();
        assertThat(page.getByText("Archived; nobody is offered it.")).isVisible();
        assertThat(page.getByText("Start a story")).hasCount(0);
        link(page, "Match report").click();
        button(page, "Offer again").click();
        button(page, "Start a story: Match report").click();
        page.waitForURL("**/desk/articles/edit?id=*");
        assertThat(field(page, "Headline")).hasValue("Home – Away 0:0");
    }

    @Test
    void aStoryIsDuplicatedFromItsPage() {
        var story = FromOutside.story("live");
        var page = signedIn("reporter2");
        page.navigate("/desk/articles/show?id=" + story.id());
        button(page, "Duplicate").click();
        page.waitForURL("**/desk/articles/edit?id=*");
        assertThat(field(page, "Headline")).hasValue("Ferry leaves on time");
        assertTrue(!page.url().endsWith("=" + story.id()), page.url());
    }

    @Test
    void twoStoriesAreReadSideBySide() {
        var left = FromOutside.story("draft");
        var right = FromOutside.story("inReview");
        var page = signedIn("editor");
        page.navigate("/desk/articles/show?id=" + left.id());
        link(page, "Beside another…").click();
        page.getByLabel("Words of its headline").fill("ferry");
        button(page, "Find").click();
        assertNoAxeFindings(page);
        page.locator(".choose .story-link").first().click();
        page.waitForURL("**/desk/articles/beside?left=" + left.id() + "&right=" + right.id());
        assertThat(page.locator(".pane")).hasCount(2);
        assertThat(page.locator(".pane").nth(1)).containsText("In review");
        assertNoAxeFindings(page);
    }

    private static Locator menu(Page page) {
        return page.locator("summary[aria-label='New story from a template']");
    }
}
