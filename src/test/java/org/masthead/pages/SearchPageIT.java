package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.masthead.search.model.SearchWish;
import org.masthead.testing.FromOutside;

/** Readers search the site. */
class SearchPageIT extends PageTest {

    @Test
    void aStoryIsFoundWithoutScriptsAndLedTo() {
        FromOutside.story("live");
        var page = strangerWithoutScripts();
        page.navigate("/");
        link(page, "Search").click();
        search(page, "\"on time\" ferr");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".hits .card").count() == 1;
        });
        assertThat(page.locator(".total")).containsText("found for “\"on time\" ferr”");
        assertThat(page.locator(".hits h3 mark").first()).hasText("Ferry");
        assertThat(field(page, "Search for")).hasValue("\"on time\" ferr");
        assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex,follow");

        field(page, "Section").selectOption("City");
        button(page, "Search").click();
        assertThat(page.locator(".hits")).hasCount(0);
        link(page, "Search all stories, of any time").click();
        link(page, "Ferry leaves on time").click();
        assertThat(page.locator("article.story h1")).hasText("Ferry leaves on time");
    }

    @Test
    void allOfItIsWithinReachOfEverybody() {
        FromOutside.story("live");
        var page = stranger();
        for (var address : new String[] {"/search", "/search?q=ferry&section=world", "/search?q=f&from=never"}) {
            page.navigate(address);
            assertNoAxeFindings(page);
        }
    }

    @Test
    void whatIsTypedIsShownAndDoesNothing() {
        var page = stranger();
        page.navigate("/search");
        search(page, "\"><script>document.title='x'</script><mark>");
        assertThat(page.locator(".total")).containsText("<script>document.title='x'</script>");
        assertThat(page.locator("main mark, main script")).hasCount(0);
        assertTrue(page.title().endsWith("Search · Masthead"), page.title());
    }

    @Test
    void whatCannotBeAskedIsSaidInASentence() {
        var page = stranger();
        page.navigate("/search?q=" + "x".repeat(SearchWish.LONGEST + 1));
        assertThat(page.getByText("Please search for fewer words: at most 200 characters are read."))
                .isVisible();
        page.navigate("/search?q=ferry&from=2026-11-02&until=2026-11-01");
        assertThat(page.getByText("The last day is before the first one.")).isVisible();
        assertEquals(404, page.navigate("/search?q=ferry&page=51").status());
    }

    @Test
    void browsersLearnHowThePaperIsSearched() {
        var page = stranger();
        page.navigate("/world");
        assertThat(page.locator("link[rel=search]")).hasAttribute("href", "/opensearch.xml");
        var description = FromOutside.get("/opensearch.xml").body();
        assertTrue(description.contains("/search?q={searchTerms}"), description);
        var proposals = FromOutside.get("/search/suggest?q=zzzz");
        assertEquals("[\"zzzz\",[],[],[]]", proposals.body());
        assertEquals(
                "application/x-suggestions+json;charset=UTF-8",
                proposals.headers().firstValue("content-type").orElse(""));
    }

    private static void search(Page page, String words) {
        field(page, "Search for").fill(words);
        button(page, "Search").click();
    }
}
