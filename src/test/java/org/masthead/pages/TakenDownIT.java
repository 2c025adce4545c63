package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.workflow.model.Move;

class TakenDownIT extends PageTest {

    @Test
    void aStoryThatWasTakenDownSaysSoAndWhen() {
        var story = FromOutside.story("live");
        var page = stranger();
        page.navigate("/world");
        link(page, "Ferry leaves on time").click();
        assertThat(page.locator("article.story")).isVisible();

        FromOutside.act("publisher", Move.UNPUBLISH, story).join();
        assertEquals(410, page.reload().status());
        assertThat(page.locator("h1")).hasText("This story was taken down");
        assertThat(page.locator(".error time")).isVisible();
        assertNoAxeFindings(page);

        page.navigate("/world");
        assertThat(page.locator(".empty")).isVisible();
        assertNoAxeFindings(page);
    }
}
