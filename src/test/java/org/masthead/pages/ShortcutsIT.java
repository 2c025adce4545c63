package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

/** Every shortcut that the list names is pressed, as the list names it. */
class ShortcutsIT extends PageTest {

    private static final String LIST = "/desk/articles/list";

    /** What each act of the table does, on a page with a list or of a story. */
    private static final Map<String, Consumer<Page>> EFFECTS = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("next", page -> assertThat(row(page, 1)).isFocused()),
            Map.entry("previous", page -> assertThat(row(page, 0)).isFocused()),
            Map.entry("open", page -> page.waitForURL("**/desk/articles/show?id=*")),
            Map.entry("edit", page -> page.waitForURL("**/desk/articles/edit?id=*")),
            Map.entry("preview", page -> assertThat(page.locator("#preview")).isVisible()),
            Map.entry("new", page -> page.waitForURL("**/desk/articles/edit")),
            Map.entry(
                    "search",
                    page -> assertThat(page.locator(".bar input[type=search]")).isFocused()),
            Map.entry("home", page -> page.waitForURL("**/desk/")),
            Map.entry("stories", page -> page.waitForURL("**" + LIST)),
            Map.entry("review", page -> page.waitForURL("**/desk/review/queue")),
            Map.entry("board", page -> page.waitForURL("**/desk/review/board")),
            Map.entry("help", page -> assertThat(page.locator("#shortcuts")).isVisible())));

    /** The list under another address, so that going to the list is seen to have happened. */
    private static final String FROM_THE_TOP = "?first=0";

    record Listed(String keys, String also, String act) {}

    @Test
    void everyShortcutListedOnAListWorks() {
        FromOutside.story("draft");
        FromOutside.story("inReview");
        var page = signedIn("editor");
        page.navigate(LIST);
        var listed = listed(page);
        assertEquals(
                List.of(
                        "next",
                        "previous",
                        "open",
                        "edit",
                        "new",
                        "search",
                        "home",
                        "stories",
                        "review",
                        "board",
                        "help"),
                listed.stream().map(Listed::act).toList());
        for (var shortcut : listed) {
            for (var keys : Stream.of(shortcut.keys(), shortcut.also())
                    .filter(Objects::nonNull)
                    .toList()) {
                page.navigate(LIST + FROM_THE_TOP);
                row(page, shortcut.act().equals("previous") ? 1 : 0).focus();
                press(page, keys);
                EFFECTS.get(shortcut.act()).accept(page);
            }
        }
    }

    @Test
    void everyShortcutListedOnAStoryWorks() {
        var story = FromOutside.story("inReview");
        var page = signedIn("editor");
        var address = "/desk/articles/show?id=" + story.id();
        page.navigate(address);
        var listed = listed(page);
        assertTrue(
                listed.stream().map(Listed::act).toList().containsAll(List.of("edit", "preview")), listed.toString());
        for (var shortcut : listed) {
            page.navigate(address);
            press(page, shortcut.keys());
            EFFECTS.get(shortcut.act()).accept(page);
        }
    }

    @Test
    void theFirstRowIsReachedFromNowhereAndTheQueueHasTheSameKeys() {
        FromOutside.story("inReview");
        var page = signedIn("editor");
        page.navigate("/desk/review/queue");
        page.keyboard().press("j");
        assertThat(row(page, 0)).isFocused();
        page.keyboard().press("j");
        assertThat(row(page, 0)).isFocused();
    }

    @Test
    void theEditorsShortcutsAreThoseOfItsToolbar() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        page.navigate("/desk/articles/edit?id=" + story.id());
        assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
        openByMenu(page);
        var named = page.locator("[role=toolbar] [aria-keyshortcuts]")
                .evaluateAll("buttons => buttons.map(b => b.getAttribute('aria-keyshortcuts') + ' ' + b.ariaLabel)");
        var shown = page.locator("[data-shortcuts=editor] dl > div")
                .evaluateAll("lines => lines.map(l => [...l.children].map(c => c.textContent).join(' '))");
        assertEquals(named, shown);
        assertNotEquals(List.of(), shown);
        assertNoAxeFindings(page);
    }

    @Test
    void typingIsNoShortcut() {
        var page = signedIn("reporter");
        page.navigate(LIST);
        page.locator(".bar input[type=search]").focus();
        page.keyboard().type("ngh?j");
        assertThat(page.locator(".bar input[type=search]")).hasValue("ngh?j");
        assertThat(page.locator("#shortcuts")).not().isVisible();
        assertTrue(page.url().endsWith(LIST), page.url());
    }

    @Test
    void singleKeysCanBeSwitchedOffAndTheListIsStillFoundInTheMenu() {
        var page = signedIn("reporter");
        page.navigate(LIST);
        openByMenu(page);
        assertNoAxeFindings(page);
        field(page, "Single keys are shortcuts").uncheck();
        page.keyboard().press("Escape");
        assertThat(page.locator("details.menu:has([data-opens]) > summary")).isFocused();
        page.reload();
        page.keyboard().press("?");
        page.keyboard().press("/");
        assertThat(page.locator("#shortcuts")).not().isVisible();
        assertFalse((Boolean) page.evaluate("document.activeElement.matches('input')"));
        openByMenu(page);
        field(page, "Single keys are shortcuts").check();
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#shortcuts")).isVisible();
    }

    @Test
    void theKeysOfTheBrowserStayItsOwn() {
        FromOutside.story("draft");
        var page = signedIn("reporter");
        page.navigate(LIST);
        page.keyboard().press("Control+e");
        page.keyboard().press("Alt+n");
        page.keyboard().press("ArrowDown");
        assertTrue(page.url().endsWith(LIST), page.url());
        assertThat(row(page, 0)).not().isFocused();
    }

    private static List<Listed> listed(Page page) {
        page.keyboard().press("?");
        assertThat(page.locator("#shortcuts")).isVisible();
        var lines = page.locator("#shortcuts [data-act]:visible").all().stream()
                .map(line -> new Listed(
                        line.getAttribute("data-keys"), line.getAttribute("data-also"), line.getAttribute("data-act")))
                .toList();
        page.keyboard().press("Escape");
        return lines;
    }

    private static void press(Page page, String keys) {
        Pattern.compile(" ").splitAsStream(keys).forEach(key -> page.keyboard().press(key));
    }

    private static Locator row(Page page, int number) {
        return page.locator("main .story-link").nth(number);
    }

    private static void openByMenu(Page page) {
        page.locator("details.menu:has([data-opens]) > summary").click();
        button(page, "Keyboard shortcuts").click();
        assertThat(page.locator("#shortcuts")).isVisible();
    }
}
