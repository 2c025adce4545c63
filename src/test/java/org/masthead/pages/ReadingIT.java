package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

/** The page of a story as readers have it, and the field in which stories are picked for it. */
class ReadingIT extends PageTest {

    private static final String LIVE = "Ferry leaves on time";

    @Test
    void aReaderGetsTheWholeStoryWithoutAskingAnybodyElse() {
        FromOutside.story("live");
        var page = stranger();
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/world");
        page.getByText(LIVE).first().click();
        assertThat(page.locator("article.story h1")).hasText(LIVE);
        assertThat(page.locator(".breadcrumb a")).hasText(new String[] {"Masthead", "World"});
        assertThat(page.locator(".times time")).hasText(Pattern.compile("\\d{1,2} \\w+ \\d{4}, \\d\\d:\\d\\d \\w+"));
        assertThat(page.locator(".shares a").first()).hasAttribute("href", Pattern.compile("^mailto:"));
        assertEquals(
                List.of(),
                asked.stream()
                        .filter(url -> !url.startsWith(FromOutside.ADDRESS))
                        .toList());
        assertNoAxeFindings(page);
        shoot(page, "story-page");
    }

    @Test
    void aRelatedStoryIsPickedByTypingMovedAndKeptBySavingItself() {
        var one = FromOutside.story("live");
        var other = FromOutside.story("live");
        var draft = FromOutside.story("draft");
        var page = signedIn("reporter");
        page.navigate("/desk/articles/edit?id=" + draft.id());
        page.locator("summary", new Page.LocatorOptions().setHasText("Related")).click();
        var field = field(page, "Related stories");
        pick(page, field);
        pick(page, field);
        assertThat(field).hasAttribute("data-value", other.id() + "," + one.id());
        page.getByLabel(Pattern.compile("^Move down: ")).first().press("Enter");
        assertThat(field).hasAttribute("data-value", one.id() + "," + other.id());
        new Paper(page).assertSaved();
        page.reload();
        assertThat(rows(page)).hasCount(2);
        assertThat(field).hasAttribute("data-value", one.id() + "," + other.id());
        assertNoAxeFindings(page);
        page.getByLabel(Pattern.compile("^Take away: ")).first().click();
        assertThat(rows(page)).hasCount(1);
        assertThat(field).isFocused();
    }

    /** The newest that is not there yet. */
    private static void pick(Page page, Locator field) {
        field.pressSequentially("ferry");
        assertThat(page.locator("#related-offers [role=option]").first()).isVisible();
        field.press("Enter");
        assertThat(field).hasValue("");
    }

    private static Locator rows(Page page) {
        return page.locator("#related-list li");
    }
}
