package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;

/** Suggested edits, by one who may only suggest and one who decides. */
class SuggestIT extends PageTest {

    private static final String FIRST = "The ferry left on time.";
    private static final String WHOLE = FIRST + "Nobody was surprised.";

    @Test
    void aSubEditorSuggestsAndAnEditorAcceptsAndRejects() {
        var story = FromOutside.story("inReview");
        var sub = Paper.open(signedIn("subeditor"), story);
        assertThat(field(sub.page(), "Headline")).hasAttribute("readonly", "");
        sub.select("ferry").type("boat");
        sub.placeBehind(" on time").type(" today");
        sub.select("Nobody").press("Control+b");
        assertThat(sub.suggestions())
                .hasText(new String[] {"Replaces “ferry” with “boat”", "Adds “today”", "Makes bold “Nobody”"});
        assertThat(sub.body().locator("ins").first()).hasText("boat");
        assertThat(button(sub.page(), "Bold")).hasAttribute("aria-pressed", "true");
        assertThat(button(sub.page(), "Accept")).hasCount(0);
        sub.assertSaved();
        assertNoAxeFindings(sub.page());
        shoot(sub.page(), "suggest");
        assertReadersWouldGet(sub.page(), story, FIRST);
        sub.leave();

        var editor = Paper.open(signedIn("editor"), story);
        assertThat(editor.suggestions()).hasCount(3);
        assertThat(editor.page().locator("[data-suggestions]")).containsText("The subeditor, ");
        assertNoAxeFindings(editor.page());
        button(editor.page(), "Accept").first().click();
        assertThat(editor.suggestions()).hasText(new String[] {"Adds “today”", "Makes bold “Nobody”"});
        assertThat(editor.suggestions().first()).isFocused();
        button(editor.page(), "Reject").first().click();
        editor.select("was").press("Control+Alt+j").press("Control+Alt+Enter");
        assertThat(editor.suggestions()).hasCount(0);
        assertThat(editor.page().getByText("Accepted: 1. Suggestions left: 0.")).hasCount(1);
        assertThat(editor.body().locator("strong")).hasText("Nobody");
        editor.assertSaved();
        assertReadersWouldGet(editor.page(), story, "The boat left on time.");
    }

    @Test
    void theStructureOfATextCannotBeSuggestedAndTheToolsSayWhy() {
        var sub = Paper.open(signedIn("subeditor"), FromOutside.story("inReview"));
        sub.placeBehind("The ");
        var heading = button(sub.page(), "Heading 2");
        assertThat(heading).hasAttribute("aria-disabled", "true");
        assertThat(heading)
                .hasAttribute("aria-description", "Only words can be suggested, not the structure of the text");
        assertThat(button(sub.page(), "Suggest")).hasAttribute("aria-pressed", "true");
        assertThat(button(sub.page(), "Suggest")).hasAttribute("aria-disabled", "true");
        sub.press("Control+Alt+2");
        assertThat(sub.body().locator("h2")).hasCount(0);
        assertThat(sub.page().getByText("Only words can be suggested, not the structure of the text"))
                .hasCount(1);
    }

    @Test
    void paragraphsThatArePartedAndJoinedComeBackWholeWhenAllIsRejected() {
        var story = FromOutside.story("inReview");
        var sub = Paper.open(signedIn("subeditor"), story);
        sub.placeBehind("The ferry ").press("Enter").type("again");
        assertThat(sub.body().locator("p")).hasCount(3);
        sub.select("Nobody").press("ArrowLeft").press("Backspace");
        assertThat(sub.suggestions()).hasCount(1);
        sub.assertSaved();
        assertReadersWouldGet(sub.page(), story, FIRST);
        sub.leave();

        var editor = Paper.open(signedIn("editor"), story);
        button(editor.page(), "Reject all").click();
        assertThat(editor.body()).hasText(WHOLE);
        assertThat(editor.body().locator("p")).hasCount(2);
        editor.press("Control+z");
        assertThat(editor.suggestions()).hasCount(1);
        button(editor.page(), "Accept all").click();
        assertThat(editor.body().locator("p").first()).hasText("The ferry");
        assertThat(editor.body().locator("p").last())
                .hasText(Pattern.compile("againleft on time\\. ?Nobody was surprised\\."));
    }

    @Test
    void ownSuggestionsVanishWhenTheyAreDeletedAndWhatOthersWroteDoesNot() {
        var sub = Paper.open(signedIn("subeditor"), FromOutside.story("inReview"));
        sub.placeBehind("The ").type("oold");
        for (int i = 0; i < 4; i++) {
            sub.press("Backspace");
        }
        assertThat(sub.suggestions()).hasCount(0);
        assertThat(sub.body()).hasText(WHOLE);
        sub.press("Control+Backspace");
        assertThat(sub.body().locator("del")).hasText("The ");
        assertThat(sub.body()).hasText(WHOLE);
        sub.press("Control+z");
        assertThat(sub.body().locator("del")).hasCount(0);
    }

    @Test
    void anInputMethodSuggestsToo() {
        var story = FromOutside.story("inReview");
        var sub = Paper.open(signedIn("subeditor"), story);
        sub.placeBehind("The ").compose("n", "に", "にh", "にほ", "日本");
        assertThat(sub.body().locator("ins")).hasText("日本");
        assertThat(sub.suggestions()).hasText(new String[] {"Adds “日本”"});
        sub.select("ferry").compose("f", "ふ", "船");
        assertThat(sub.body().locator("del")).hasText("ferry");
        sub.assertSaved();
        assertReadersWouldGet(sub.page(), story, FIRST);
    }

    @Test
    void whatIsReplacedEverywhereIsSuggestedEverywhere() {
        var sub = Paper.open(signedIn("subeditor"), FromOutside.story("inReview"));
        sub.placeBehind("The ").press("Control+f");
        field(sub.page(), "Find").fill("s");
        field(sub.page(), "Replace by").fill("z");
        button(sub.page(), "Replace all").click();
        assertThat(sub.body().locator("del")).hasText(new String[] {"s", "s", "s"});
        assertThat(sub.body().locator("ins")).hasText(new String[] {"z", "z", "z"});
    }

    @Test
    void anEditorTurnsSuggestingOnAndOffAndTypesNoWordInAnothersName() {
        var story = FromOutside.story("inReview");
        var sub = Paper.open(signedIn("subeditor"), story);
        sub.placeBehind("The ").type("old red ");
        sub.leave();

        var editor = Paper.open(signedIn("editor"), story);
        editor.placeBehind("old").type("est");
        assertThat(editor.body().locator("ins")).hasText(new String[] {"old", " red "});
        editor.press("Control+Shift+e").placeBehind("surprised").type(" at all");
        assertThat(button(editor.page(), "Suggest")).hasAttribute("aria-pressed", "true");
        assertThat(editor.body().locator("ins[data-author=editor]")).hasText(" at all");
        editor.press("Control+Shift+e");
        assertThat(button(editor.page(), "Suggest")).hasAttribute("aria-pressed", "false");
        editor.assertSaved();
        assertReadersWouldGet(editor.page(), story, "The estferry left on time.");
    }

    @Test
    void aRejectionThatWasSavedCanStillBeTakenBack() {
        var story = FromOutside.story("inReview");
        var sub = Paper.open(signedIn("subeditor"), story);
        sub.placeBehind("The ").type("old ");
        sub.leave();

        var editor = Paper.open(signedIn("editor"), story);
        button(editor.page(), "Reject all").click();
        editor.assertSaved();
        editor.body().focus();
        editor.press("Control+z");
        assertThat(editor.suggestions()).hasText(new String[] {"Adds “old”"});
        assertThat(editor.page().locator(".state")).containsText("Not saved yet");
        editor.assertSaved();
        editor.page().reload();
        assertThat(editor.suggestions()).hasText(new String[] {"Adds “old”"});
    }

    @Test
    void whatIsPendingIsNotPublishedAndTheButtonSaysSo() {
        var story = FromOutside.story("approved");
        var sub = Paper.open(signedIn("subeditor"), story);
        sub.placeBehind("The ").type("old ");
        sub.leave();

        var publisher = signedIn("publisher");
        publisher.navigate("/desk/articles/show?id=" + story.id());
        assertThat(button(publisher, "Publish")).isDisabled();
        assertThat(publisher.locator("#why-publish")).hasText("1 suggestion is pending; accept or reject it first.");
    }

    /** The desk shows a story the way readers will get it. */
    private static void assertReadersWouldGet(Page page, Seen story, String first) {
        var other = page.context().newPage();
        other.navigate("/desk/articles/show?id=" + story.id());
        assertThat(other.locator("article .body p").first()).hasText(first);
        assertThat(other.locator("article ins, article del, article mark")).hasCount(0);
        other.close();
    }
}
