package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

class PreviewIT extends PageTest {

    private static final String HEADLINE = "Ferry leaves on time";

    @Test
    void thePreviewIsThePublicPageMarkedAndKeptByNobody() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        var answer = page.navigate("/desk/articles/preview?id=" + story.id());
        assertThat(page.locator("article.story h1")).hasText(HEADLINE);
        assertThat(page.locator(".preview-bar")).containsText("Preview");
        assertEquals("no-store", answer.headerValue("cache-control"));
        assertTrue(answer.headerValue("x-robots-tag").contains("noindex"));
        assertTrue(answer.headerValue("content-security-policy").contains("frame-ancestors 'self'"));
        assertNoAxeFindings(page);
    }

    @Test
    void noOtherPageStandsInAFrame() {
        var page = signedIn("reporter");
        for (var address : List.of("/desk/", "/desk/articles/list", "/", "/desk/articles/preview/", "/account/")) {
            var answer = page.navigate(address);
            assertTrue(answer.headerValue("content-security-policy").contains("frame-ancestors 'none'"), address);
        }
    }

    @Test
    void whoMayNotReadTheStoryGetsNoPreview() {
        var story = FromOutside.story("draft");
        var page = signedIn("sporteditor");
        assertEquals(
                404, page.navigate("/desk/articles/preview?id=" + story.id()).status());
    }

    @Test
    void thePaneShowsTheStoryAtEachWidthAndIsDrawnAnewWithASave() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        page.navigate("/desk/articles/show?id=" + story.id());
        openPane(page);
        for (var width : List.of(390, 768, 1280)) {
            page.locator("[data-width='" + width + "']").click();
            assertEquals(
                    width, page.evaluate("document.querySelector('#preview iframe.shown').contentWindow.innerWidth"));
        }
        page.setViewportSize(1280, 400);
        page.locator("[data-width='390']").click();
        page.evaluate("document.querySelector('#preview iframe.shown').contentWindow.scrollTo(0, 80)");
        assertEquals(80, page.evaluate("document.querySelector('#preview iframe.shown').contentWindow.scrollY"));
        edit(story.id(), "Ferry leaves early");
        page.evaluate("window.dispatchEvent(new CustomEvent('masthead:saved', {detail: {}}))");
        assertThat(frame(page).locator("article.story h1")).hasText("Ferry leaves early");
        assertEquals(80, page.evaluate("document.querySelector('#preview iframe.shown').contentWindow.scrollY"));
    }

    @Test
    void thePaneClosesByEscapeFromWithinAndRemembersItsWidth() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        page.navigate("/desk/articles/show?id=" + story.id());
        openPane(page);
        page.locator("[data-width='768']").click();
        frame(page).locator("a[href='/']").first().focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("#preview")).not().isVisible();
        assertThat(button(page, "Preview")).isFocused();
        page.reload();
        openPane(page);
        assertThat(page.locator("[data-width='768']")).hasAttribute("aria-pressed", "true");
        button(page, "Close").click();
        assertThat(page.locator("#preview")).not().isVisible();
    }

    @Test
    void onASmallScreenThePaneIsThePage() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        page.setViewportSize(390, 844);
        page.navigate("/desk/articles/show?id=" + story.id());
        openPane(page);
        assertEquals(390, page.evaluate("document.getElementById('preview').offsetWidth"));
        assertTrue((Boolean) page.evaluate("document.getElementById('preview').matches(':modal')"));
        assertNoAxeFindings(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#preview")).not().isVisible();
    }

    @Test
    void aLinkShowsOneRevisionToAStrangerUntilItIsRevoked() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        page.navigate("/desk/articles/show?id=" + story.id());
        var address = makeLink(page, "Jane");
        assertNoAxeFindings(page);

        edit(story.id(), "Ferry sinks");
        var reader = stranger();
        var answer = reader.navigate(address);
        assertEquals(200, answer.status());
        assertThat(reader.locator("article.story h1")).hasText(HEADLINE);
        assertFalse(reader.content().contains("Ferry sinks"));
        assertEquals("no-store", answer.headerValue("cache-control"));
        assertEquals("no-referrer", answer.headerValue("referrer-policy"));
        assertTrue(answer.headerValue("content-security-policy").contains("frame-ancestors 'none'"));
        assertTrue(answer.headerValue("x-robots-tag").contains("noindex"));
        assertEquals(List.of(), reader.context().cookies());
        assertNoAxeFindings(reader);

        page.reload();
        assertThat(page.locator(".shared li").first()).containsText("last opened");
        button(page, "Revoke 1").click();
        assertThat(page.getByText("The preview link is revoked.")).isVisible();
        assertEquals(410, reader.navigate(address).status());
        assertThat(reader.getByText("This preview has ended")).isVisible();
        assertNoAxeFindings(reader);
    }

    @Test
    void aDraftDoesNotLeakToAStrangerWithoutALink() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        page.navigate("/desk/articles/show?id=" + story.id());
        var path = makeLink(page, "").replaceFirst("^https?://[^/]+", "");
        var signature = path.substring(path.lastIndexOf('-') + 1);
        var forged = (signature.startsWith("0") ? "1" : "0") + signature.substring(1);
        for (var wrong : List.of(
                path.replace(signature, forged),
                path.replace(signature, "0".repeat(64)),
                path.replaceFirst("/preview/\\w+-", "/preview/zz-"),
                path.replaceFirst("-\\w+-", "-zzzzzz-"),
                path.substring(0, path.length() - 1),
                "/preview/" + story.id(),
                "/preview?id=" + story.id(),
                "/preview.xhtml",
                "/preview")) {
            var answer = FromOutside.get(wrong);
            assertEquals(404, answer.statusCode(), wrong);
            assertFalse(answer.body().contains(HEADLINE), wrong);
        }
    }

    @Test
    void whoMayOnlyReadIsToldWhyThereAreNoLinks() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter2");
        page.navigate("/desk/articles/show?id=" + story.id());
        page.locator("summary", new LocatorOptions().setHasText("Preview links"))
                .click();
        assertThat(page.getByText("and those who review the story can make preview links."))
                .isVisible();
        assertThat(button(page, "Make a preview link")).hasCount(0);
    }

    private static void openPane(Page page) {
        button(page, "Preview").click();
        assertThat(frame(page).locator("article.story h1")).isVisible();
    }

    private static FrameLocator frame(Page page) {
        return page.frameLocator("#preview iframe.shown");
    }

    private static String makeLink(Page page, String forWhom) {
        page.locator("summary", new LocatorOptions().setHasText("Preview links"))
                .click();
        field(page, "For whom").fill(forWhom);
        button(page, "Make a preview link").click();
        assertThat(page.getByText("The preview link is made")).isVisible();
        return page.locator("input[id^=shared]").first().inputValue();
    }

    /** Changes the headline in a page of its own. */
    private void edit(Long id, String headline) {
        var page = signedIn("reporter");
        page.navigate("/desk/articles/edit?id=" + id);
        field(page, "Headline").fill(headline);
        button(page, "Save").click();
        assertThat(page.locator("#story\\:state")).containsText("Saved");
    }
}
