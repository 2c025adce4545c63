package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.workflow.model.Move;

/** The front of the section “World” is arranged by mouse and by keys, looked at, and given to readers. */
class FrontsPageIT extends PageTest {

    private static final String OLD = "Ferry leaves early";
    private static final String NEW = "Train leaves late";

    @BeforeEach
    void twoLiveStories() {
        live(OLD);
        live(NEW);
    }

    @Test
    void aStoryIsDraggedToAPlaceAndReadersGetItWhenItIsPublished() {
        var page = front();
        assertThat(place(page, 0)).containsText(NEW);
        assertNoAxeFindings(page);
        found(page, OLD).dragTo(place(page, 0));
        assertThat(place(page, 0)).containsText(OLD);
        assertThat(page.locator("#front-status")).hasText(OLD + ": Place 1");
        assertThat(readers()).hasText(NEW);
        link(page, "Preview").click();
        assertThat(page.locator(".preview-bar")).isVisible();
        assertThat(first(page)).hasText(OLD);
        assertEquals(
                "noindex, nofollow, noarchive",
                page.locator("meta[name=robots]").getAttribute("content"));
        link(page, "Back to arranging").click();
        button(page, "Publish now").click();
        assertThat(page.locator("#front-status")).containsText("Published");
        assertThat(readers()).hasText(OLD);
        place(page, 0).dragTo(place(page, 3));
        assertThat(page.locator("#front-status")).hasText(OLD + ": Place 4");
        assertNoAxeFindings(page);
    }

    @Test
    void aFrontIsArrangedByKeysAlone() {
        var page = front();
        press(page, "Pin: " + OLD);
        assertThat(page.locator("#front-status")).hasText(OLD + ": Place 1");
        assertThat(button(page, "Move down: " + OLD)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#front-status")).hasText(OLD + ": Place 2");
        assertThat(button(page, "Move down: " + OLD)).isFocused();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#front-status")).hasText(OLD + ": Place 1");
        tabTo(page, page.getByLabel("New group"));
        page.keyboard().type("Election night");
        page.keyboard().press("Enter");
        assertThat(page.locator("#front-status")).hasText("The group was added.");
        tabTo(page, page.locator("summary[aria-label='More: " + OLD + "']"));
        page.keyboard().press("Enter");
        press(page, "Move to “Election night”");
        assertThat(page.locator("#front-status")).hasText(OLD + ": Election night, 1");
        press(page, "Publish now");
        assertThat(page.locator("#front-status")).containsText("Published");
        assertThat(button(page, "Publish now")).isFocused();
        assertThat(at("/world").locator(".group h2")).hasText("Election night");
    }

    @Test
    void whoeverIsLateIsToldAndSeesWhatTheOtherDid() {
        var page = front();
        var other = front();
        button(other, "Pin: " + OLD).click();
        assertThat(place(other, 0)).containsText(OLD);
        button(page, "Pin: " + NEW).click();
        assertThat(page.locator("#front-alert")).containsText("The publisher");
        assertThat(place(page, 0)).containsText(OLD);
        button(page, "Pin: " + NEW).click();
        assertThat(page.locator("#front-status")).hasText(NEW + ": Place 2");
    }

    @Test
    void anArrangementIsScheduledAndTakenBack() {
        var page = front();
        button(page, "Hide from this front: " + NEW).click();
        assertThat(place(page, 0)).containsText(OLD);
        page.locator("summary[data-key=schedule]").click();
        field(page, "Goes out at").fill("2001-01-01T10:00");
        button(page, "Schedule this arrangement").click();
        assertThat(page.locator("#front-alert")).containsText("still to come");
        field(page, "Goes out at").fill("2099-01-01T10:00");
        button(page, "Schedule this arrangement").click();
        assertThat(page.locator(".front-waiting")).containsText("1 Jan 2099, 10:00");
        assertNoAxeFindings(page);
        button(page, "Take back").click();
        assertThat(page.locator(".front-waiting")).hasCount(0);
        assertThat(readers()).hasText(NEW);
    }

    private Page front() {
        var page = signedIn("publisher");
        link(page, "Fronts").click();
        assertThat(page.getByLabel("New topic")).hasCount(0);
        assertNoAxeFindings(page);
        link(page, "World").click();
        page.waitForURL("**/desk/fronts/edit?id=*");
        return page;
    }

    /** What stands first for readers of the section. */
    private Locator readers() {
        return first(at("/world"));
    }

    private Page at(String address) {
        var page = stranger();
        assertEquals(200, page.navigate(address).status());
        return page;
    }

    private static Locator first(Page page) {
        return page.locator("main .card h3 a").first();
    }

    private static Locator place(Page page, int number) {
        return page.locator("#front-sheet [data-group='-1'][data-index='" + number + "'][data-drop]");
    }

    private static Locator found(Page page, String headline) {
        return page.locator("#front-found .front-line").filter(new Locator.FilterOptions().setHasText(headline));
    }

    private static void press(Page page, String name) {
        tabTo(page, button(page, name));
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, Locator control) {
        for (var steps = 0; steps < 80 && !isFocused(control); steps++) {
            page.keyboard().press("Tab");
        }
        assertTrue(isFocused(control), control.toString());
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("element => element === document.activeElement");
    }

    private static void live(String headline) {
        var story = FromOutside.edit("reporter", FromOutside.story("draft"), headline, "It did.");
        story = FromOutside.seen(FromOutside.act("reporter", Move.SUBMIT, story).join());
        story = FromOutside.seen(FromOutside.act("editor", Move.APPROVE, story).join());
        FromOutside.act("publisher", Move.PUBLISH, story).join();
    }
}
