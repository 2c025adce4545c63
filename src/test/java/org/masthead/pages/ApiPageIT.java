package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

/** Somebody tries the API in the browser. */
class ApiPageIT extends PageTest {

    @Test
    void aRequestIsChosenSentAndItsAnswerShown() {
        var story = FromOutside.story("live");
        var page = stranger();
        page.navigate("/api");
        page.getByLabel("section", exactly()).fill("world");
        page.getByRole(AriaRole.BUTTON, named("Send")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("200");
        assertThat(page.locator("#api-asked")).hasText("GET /api/v1/articles?section=world&limit=5");
        assertThat(page.locator("#api-body")).containsText("Ferry leaves on time");

        page.getByLabel("Request", exactly()).selectOption("GET /api/v1/articles/{id}/ninjs");
        page.getByLabel(Pattern.compile("^id")).fill(String.valueOf(story.id()));
        page.getByRole(AriaRole.BUTTON, named("Send")).click();
        assertThat(page.locator("#api-asked")).hasText("GET /api/v1/articles/" + story.id() + "/ninjs");
        assertThat(page.locator("#api-body")).containsText("\"version\": \"3.1\"");

        page.getByLabel("Request", exactly()).selectOption("GET /api/v1/me");
        page.getByRole(AriaRole.BUTTON, named("Send")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("401");
        assertThat(page.locator("#api-body")).containsText("Say who you are by a token");
        assertEquals(List.of(), page.context().cookies());
    }

    @Test
    void withoutScriptsThereAreLinksToTry() {
        var page = strangerWithoutScripts();
        page.navigate("/api");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Send"))).isHidden();
        page.getByRole(AriaRole.LINK, linked("/api/v1/sections")).click();
        assertThat(page.locator("body")).containsText("\"sections\"");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions linked(String name) {
        return named(name).setExact(true);
    }
}
