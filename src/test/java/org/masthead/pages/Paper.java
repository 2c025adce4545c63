package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.masthead.testing.FromOutside.Seen;

/** The text of a story as it lies open before somebody. */
record Paper(Page page) {

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    private static final String SELECT = """
            (paper, [words, behind]) => {
                const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
                for (let node; (node = walker.nextNode());) {
                    const at = node.data.indexOf(words);
                    if (at >= 0) {
                        paper.focus();
                        getSelection().setBaseAndExtent(node, behind ? at + words.length : at, node, at + words.length);
                        return;
                    }
                }
                throw new Error(`no ${words} in ${paper.textContent}`);
            }""";

    static Paper open(Page page, Seen story) {
        page.navigate("/desk/articles/edit?id=" + story.id());
        var paper = new Paper(page);
        assertThat(paper.body()).isVisible();
        return paper;
    }

    Locator body() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Body").setExact(true));
    }

    /** Selects the first place where these words stand in one piece. */
    Paper select(String words) {
        body().evaluate(SELECT, List.of(words, false));
        return this;
    }

    Paper placeBehind(String words) {
        body().evaluate(SELECT, List.of(words, true));
        return this;
    }

    Paper press(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    Paper type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Writes as an input method does: what one sees changes until it is decided. */
    Paper compose(String... stages) {
        var browser = page.context().newCDPSession(page);
        for (var stage : stages) {
            var arguments = new JsonObject();
            arguments.addProperty("text", stage);
            arguments.addProperty("selectionStart", stage.length());
            arguments.addProperty("selectionEnd", stage.length());
            browser.send("Input.imeSetComposition", arguments);
        }
        var decided = new JsonObject();
        decided.addProperty("text", stages[stages.length - 1]);
        browser.send("Input.insertText", decided);
        return this;
    }

    Locator suggestions() {
        return page.locator("[data-suggestions] .panel-jump");
    }

    Locator threads() {
        return page.locator("[data-comments] .panel-item");
    }

    /** The server has all that is on the paper. */
    void assertSaved() {
        assertThat(page.locator("#story\\:state, .state").first()).containsText(SAVED);
    }

    /** Goes away from the story, so that a colleague can open it. */
    void leave() {
        assertSaved();
        page.navigate("/desk/");
    }
}
