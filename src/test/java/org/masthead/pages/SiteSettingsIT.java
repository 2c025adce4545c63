package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An administrator says what the paper is, writes its pages, orders its sections and keeps its redirects. */
class SiteSettingsIT extends PageTest {

    @Test
    void whatThePaperSaysOfItselfIsSeenWhileItIsWrittenAndSavedByOnePress() {
        var page = signedIn("admin");
        page.navigate("/admin/site");
        field(page, "Name of the paper").fill("The Alder");
        assertThat(page.locator("[data-sample=light] [data-of=name]")).hasText("The Alder");
        assertNoAxeFindings(page);
        button(page, "Add a link to the menu").click();
        field(page, "Words of link 1").fill("Harbour");
        field(page, "Address of link 1").fill("/tag/harbour");
        button(page, "Save").click();
        assertThat(page.getByText("Saved. Readers see it now.")).isVisible();
        assertThat(field(page, "Words of link 1")).hasValue("Harbour");
        shoot(page, "admin-site");
        assertEquals("The paper · The Alder", page.title());
    }

    @Test
    void aColourThatCannotBeReadIsRefusedAndOneThatCanIsInTheStylesheet() {
        var page = signedIn("admin");
        page.navigate("/admin/site");
        field(page, "Colours of our own").check();
        colour(page, "accent", "#ffcc00");
        assertThat(page.locator("[data-sample=light] output")).containsText("1.");
        button(page, "Save").click();
        assertThat(page.getByText("stands out from a light page by 1.")).isVisible();
        colour(page, "accent", "#7a1f1f");
        button(page, "Save").click();
        assertThat(page.getByText("Saved. Readers see it now.")).isVisible();
        var reader = stranger();
        reader.navigate("/");
        assertEquals(
                "#7a1f1f",
                reader.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()"));
    }

    @Test
    void aPageIsWrittenPublishedAndTakenDown() {
        var page = signedIn("admin");
        page.navigate("/admin/page");
        field(page, "Title").fill("Privacy");
        page.locator(".ProseMirror").click();
        page.keyboard().type("We know nothing of you.");
        button(page, "Publish").click();
        assertThat(page.getByText("Readers see the page Privacy now.")).isVisible();
        assertThat(page.getByText("What is known of readers, why")).isVisible();
        assertNoAxeFindings(page);
        shoot(page, "admin-page");

        var reader = stranger();
        reader.navigate("/about/privacy");
        assertThat(reader.getByText("We know nothing of you.")).isVisible();
        assertNoAxeFindings(reader);
        button(page, "Take down").click();
        assertThat(page.getByText("is a draft again")).isVisible();
        assertEquals(404, reader.navigate("/about/privacy").status());
        page.navigate("/admin/pages");
        assertNoAxeFindings(page);
    }

    @Test
    void aSectionIsMadeUnderAnotherRenamedAndMoved() {
        var page = signedIn("admin");
        page.navigate("/admin/sections");
        link(page, "New section").click();
        field(page, "Name").fill("Europe");
        field(page, "Desk").selectOption(new SelectOption().setLabel("World"));
        field(page, "Stands under").selectOption(new SelectOption().setLabel("World"));
        assertNoAxeFindings(page);
        button(page, "Save").click();
        assertThat(page.getByText("The section Europe was saved.")).isVisible();
        link(page, "World").click();
        field(page, "Address, without the slash").fill("globe");
        button(page, "Save").click();
        assertThat(link(page, "/globe")).isVisible();
        button(page, "Up: Sport").click();
        assertThat(page.getByText("Sport was moved up.")).isVisible();
        assertEquals("Sport", page.locator("tbody a.headline").nth(2).textContent());
        assertNoAxeFindings(page);
        shoot(page, "admin-sections");
        assertEquals(200, stranger().navigate("/globe").status());
    }

    @Test
    void redirectsAreAddedFoundTakenInAndDeleted() {
        var page = signedIn("admin");
        page.navigate("/admin/redirects");
        field(page, "From").fill("/2019/Old.php");
        field(page, "To").fill("/world");
        button(page, "Add redirect").click();
        assertThat(page.getByText("The redirect from /2019/Old.php was made.")).isVisible();

        file(page, "/a,/world\n/world,/city\n");
        button(page, "Take in").click();
        assertThat(page.getByText("Line 2: Readers find a story, a section or a page at /world"))
                .isVisible();
        file(page, "/a,/world\n/gone,,410\n");
        button(page, "Take in").click();
        assertThat(page.getByText("2 redirects were made.")).isVisible();
        assertNoAxeFindings(page);
        shoot(page, "admin-redirects");
        var reader = stranger();
        reader.navigate("/2019/OLD.php/");
        assertTrue(reader.url().endsWith("/world"), reader.url());
        assertEquals(410, reader.navigate("/gone").status());

        field(page, "Path, target or note").fill("old.php");
        button(page, "Filter").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        var file = page.waitForDownload(() -> link(page, "Save all as a file").click());
        assertTrue(file.suggestedFilename().endsWith(".csv"));
        button(page, "Delete: /2019/old.php").click();
        assertThat(page.getByText("The redirect from /2019/old.php was deleted."))
                .isVisible();
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void whoDoesNotLookAfterTheSiteFindsNoWayIn() {
        var page = signedIn("publisher");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Admin")))
                .hasCount(0);
        for (var room : new String[] {"site", "sections", "pages", "page", "redirects", "redirects/export"}) {
            assertEquals(403, page.navigate("/admin/" + room).status(), room);
        }
    }

    private static void colour(Page page, String id, String hex) {
        page.locator("#" + id).fill(hex);
    }

    private static void file(Page page, String text) {
        field(page, "Take in from a file")
                .setInputFiles(new FilePayload("old.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
