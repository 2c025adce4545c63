package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

/** The board of the desk “World”: cards move by mouse and by keys, and what is refused springs back. */
class BoardIT extends PageTest {

    /** What each key that the board lists of its own does, with two cards in the first column and one in the next. */
    private static final Map<String, Consumer<Page>> EFFECTS = new LinkedHashMap<>(Map.of(
            "card-next", page -> assertThat(card(page, 1)).isFocused(),
            "card-previous", page -> assertThat(card(page, 0)).isFocused(),
            "column-next", page -> assertThat(card(page, 2)).isFocused(),
            "column-previous", page -> assertThat(card(page, 0)).isFocused(),
            "card-menu", page -> assertThat(page.locator("#card-menu")).isVisible(),
            "open", page -> page.waitForURL("**/desk/articles/show?id=*"),
            "edit", page -> page.waitForURL("**/desk/articles/edit?id=*")));

    @Test
    void aCardIsDraggedToTheColumnThatItsMoveLeadsTo() {
        FromOutside.story("inReview");
        var page = board("editor");
        assertNoAxeFindings(page);
        drag(page, "APPROVED");
        assertThat(column(page, "APPROVED").locator(".board-card")).hasCount(1);
        assertThat(page.locator("#board-status")).containsText("Approved");
        assertThat(column(page, "APPROVED").locator(".story-link")).isFocused();
        assertThat(column(page, "APPROVED").locator(".count")).hasText("1");
    }

    @Test
    void aStoryIsApprovedByKeysAlone() {
        FromOutside.story("inReview");
        var page = board("editor");
        page.keyboard().press("j");
        assertThat(page.locator(".board .story-link")).isFocused();
        page.keyboard().press("m");
        assertThat(page.locator("#card-menu")).isVisible();
        for (var steps = 0; steps < 6 && !isFocused(button(page, "Approve")); steps++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(column(page, "APPROVED").locator(".story-link")).isFocused();
        assertThat(page.locator("#board-status")).containsText("Approved");
    }

    @Test
    void aRefusedCardSpringsBackAndSaysWhy() {
        FromOutside.story("inReview");
        var page = board("reporter2");
        drag(page, "APPROVED");
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("article.review")))
                .isVisible();
        assertThat(column(page, "APPROVED").locator(".board-card")).hasCount(0);
        assertThat(page.locator(".board-column").nth(2).locator(".story-link")).isFocused();
        assertNoAxeFindings(page);
    }

    @Test
    void aCardOnAColumnToWhichNoMoveLeadsSpringsBackToo() {
        FromOutside.story("draft");
        var page = board("editor");
        drag(page, "SCHEDULED");
        assertThat(page.locator("#board-alert")).containsText("No move leads from “a draft” to “scheduled”");
        assertThat(column(page, "DRAFT").locator(".board-card")).hasCount(1);
    }

    @Test
    void aCardThatSomebodyChangedMeanwhileSpringsBackAndShowsWhatItIsNow() {
        var story = FromOutside.story("inReview");
        var page = board("editor");
        FromOutside.edit("editor2", story, "Ferry leaves early", "It did.");
        drag(page, "APPROVED");
        assertThat(page.locator("#board-alert")).containsText("The editor2");
        assertThat(page.locator(".board .story-link")).hasText("Ferry leaves early");
        drag(page, "APPROVED");
        assertThat(column(page, "APPROVED").locator(".board-card")).hasCount(1);
        assertThat(page.locator("#board-alert")).isEmpty();
    }

    @Test
    void aReturnAsksForItsReasonAndThinkingBetterOfItChangesNothing() {
        var story = FromOutside.story("inReview");
        var page = board("editor");
        drag(page, "RETURNED");
        assertThat(page.locator("#card-reason")).isVisible();
        assertNoAxeFindings(page);
        page.keyboard().press("Escape");
        assertThat(column(page, "RETURNED").locator(".board-card")).hasCount(0);
        assertThat(page.locator("#board-alert")).isEmpty();
        drag(page, "RETURNED");
        field(page, "Reason").fill("Who says so?");
        button(page, "Return").click();
        assertThat(column(page, "RETURNED").locator(".board-card")).hasCount(1);
        page.navigate("/desk/articles/show?id=" + story.id());
        assertThat(page.getByText("Who says so?").first()).isVisible();
    }

    @Test
    void theMenuSaysWhyAMoveIsRefused() {
        FromOutside.story("inReview");
        var page = board("editor");
        page.locator("[data-card-menu]").click();
        assertThat(button(page, "Approve")).isEnabled();
        page.keyboard().press("Escape");
        assertThat(page.locator(".board .story-link")).isFocused();
        var reporter = board("reporter");
        reporter.locator("[data-card-menu]").click();
        assertThat(button(reporter, "Approve")).isDisabled();
        assertThat(reporter.locator("#card-menu li").filter(new Locator.FilterOptions().setHasText("Approve")))
                .containsText("None of your roles");
        assertNoAxeFindings(reporter);
    }

    @Test
    void aBoardIsNoneOfTheBusinessOfOtherDesks() {
        FromOutside.story("inReview");
        var address = board("editor").url();
        var page = signedIn("sporteditor");
        assertEquals(404, page.navigate(address).status());
        assertEquals(404, page.navigate(address.replace("/board", "/times")).status());
    }

    @Test
    void everyKeyThatTheBoardListsWorks() {
        FromOutside.story("draft");
        FromOutside.story("draft");
        FromOutside.story("inReview");
        var page = board("editor");
        page.keyboard().press("?");
        var lines = page.locator("[data-shortcuts=board] [data-act]:visible").all().stream()
                .map(line -> List.of(
                        line.getAttribute("data-act"),
                        line.getAttribute("data-keys"),
                        line.getAttribute("data-also") == null ? "" : line.getAttribute("data-also")))
                .toList();
        assertEquals(
                EFFECTS.keySet(),
                Set.copyOf(lines.stream().map(line -> line.get(0)).toList()));
        for (var line : lines) {
            for (var key : line.subList(1, 3)) {
                if (!key.isEmpty()) {
                    page.reload();
                    card(page, from(line.get(0))).focus();
                    page.keyboard().press(key);
                    EFFECTS.get(line.get(0)).accept(page);
                    page.navigate(page.url().contains("/articles/") ? "/desk/review/board" : page.url());
                    openWorld(page);
                }
            }
        }
    }

    @Test
    void theReportTellsHowLongAStoryStoodWhere() {
        FromOutside.story("approved");
        var page = board("editor");
        link(page, "Time in stage").click();
        page.waitForURL("**/desk/review/times?desk=*");
        var review = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Review"));
        assertThat(review.locator("td").first()).hasText("1");
        assertNoAxeFindings(page);
        link(page, "Week before").click();
        assertThat(page.getByText("No story of this desk went on in this week")).isVisible();
    }

    private static int from(String act) {
        return switch (act) {
            case "card-previous" -> 1;
            case "column-previous" -> 2;
            default -> 0;
        };
    }

    private Page board(String who) {
        var page = signedIn(who);
        page.navigate("/desk/review/board");
        openWorld(page);
        return page;
    }

    private static void openWorld(Page page) {
        link(page, "World").click();
        page.waitForURL(Pattern.compile(".*/board\\?desk=.*"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Board: World")))
                .isVisible();
    }

    private static void drag(Page page, String column) {
        page.locator(".board-card").first().dragTo(column(page, column));
    }

    private static Locator column(Page page, String key) {
        return page.locator("#column-" + key);
    }

    private static Locator card(Page page, int number) {
        return page.locator(".board .story-link").nth(number);
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("element => element === document.activeElement");
    }
}
