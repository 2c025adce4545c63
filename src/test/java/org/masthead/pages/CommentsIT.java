package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;

/** Comments on words, by two people who talk about them. */
class CommentsIT extends PageTest {

    private Seen story;

    @BeforeEach
    void inReview() {
        story = FromOutside.story("inReview");
    }

    @Test
    void twoPeopleTalkAboutSomeWordsAndAreToldOfIt() {
        var editor = Paper.open(signedIn("editor"), story);
        editor.select("ferry").press("Control+Alt+m");
        assertThat(field(editor.page(), "Comment").and(editor.page().locator("textarea")))
                .isFocused();
        editor.type("Which one, @rep");
        assertThat(editor.page().locator("[role=option]"))
                .hasText(new String[] {"The reporter@reporter", "The reporter2@reporter2"});
        assertNoAxeFindings(editor.page());
        editor.press("Enter").type("please?");
        editor.press("Control+Enter");
        assertThat(editor.threads()).containsText("Which one, @reporter please?");
        assertThat(editor.body().locator("mark.comment")).hasText("ferry");
        assertNoAxeFindings(editor.page());
        shoot(editor.page(), "comments");
        editor.assertSaved();

        var reporter = signedIn("reporter");
        link(reporter, "Notices, 1 unread").click();
        reporter.waitForURL("**/desk/notices/list");
        assertThat(reporter.locator(".notices")).containsText("The editor spoke to you about");
        assertNoAxeFindings(reporter);
        link(reporter, "Ferry leaves on time").click();
        reporter.waitForURL("**/desk/articles/show?id=" + story.id() + "#thread-*");
        assertThat(link(reporter, "Notices")).isVisible();
        var thread = reporter.locator("[data-comments] .panel-item");
        thread.getByLabel("Reply").fill("The old one.");
        button(reporter, "Send").click();
        assertThat(thread).containsText("The old one.");
        assertNoAxeFindings(reporter);

        editor.page().reload();
        assertThat(editor.threads()).containsText("The old one.");
        assertThat(link(editor.page(), "Notices, 2 unread")).isVisible();
        button(editor.page(), "Resolve").click();
        assertThat(editor.threads()).hasCount(0);
        assertThat(editor.body().locator("mark .comment-quiet")).hasText("ferry");
        button(editor.page(), "Resolved 1").click();
        assertThat(editor.threads()).containsText("Resolved by The editor");
        assertNoAxeFindings(editor.page());
        button(editor.page(), "Reopen").click();
        button(editor.page(), "Open 1").click();
        assertThat(editor.threads()).hasCount(1);
    }

    @Test
    void commentsMoveWithTheirWordsAndOutliveThem() {
        var editor = Paper.open(signedIn("editor"), story);
        comment(editor, "surprised", "Really?");
        comment(editor, "ferry", "Which one?");
        assertThat(editor.threads().locator(".quote")).hasText(new String[] {"ferry", "surprised"});
        editor.placeBehind("The ").type("very old and slow ");
        editor.assertSaved();
        editor.page().reload();
        assertThat(editor.body().locator("mark.comment")).hasText(new String[] {"ferry", "surprised"});
        editor.placeBehind("The ").press("Control+Alt+k");
        assertEquals("ferry", editor.page().evaluate("getSelection().toString()"));
        editor.press("Control+Alt+k");
        assertEquals("surprised", editor.page().evaluate("getSelection().toString()"));
        editor.press("Backspace");
        assertThat(editor.threads().last()).containsText("These words are no longer in the text.");
        assertThat(editor.threads().last()).containsText("Really?");
        assertThat(editor.threads().last().locator(".quote")).hasText("surprised");
        editor.press("Control+z");
        assertThat(editor.threads().last()).not().containsText("These words are no longer in the text.");
    }

    @Test
    void wordsThatAreCopiedInTheStoryDoNotDoubleTheirComment() {
        var editor = Paper.open(signedIn("editor"), story);
        comment(editor, "ferry", "Which one?");
        editor.select("ferry").press("Control+c").placeBehind("surprised").press("Control+v");
        assertThat(editor.body()).containsText("surprisedferry");
        assertThat(editor.body().locator("mark.comment")).hasCount(1);
        editor.select("ferry").press("Control+x").placeBehind("Nobody").press("Control+v");
        assertThat(editor.body()).containsText("Nobodyferry");
        assertThat(editor.body().locator("mark.comment")).hasText("ferry");
    }

    @Test
    void whoMayOnlySuggestCommentsAndWhoMayOnlyReadReads() {
        var sub = Paper.open(signedIn("subeditor"), story);
        comment(sub, "ferry", "Which one?");
        sub.assertSaved();
        var admin = signedIn("admin");
        admin.navigate("/desk/articles/show?id=" + story.id());
        assertThat(admin.locator("[data-comments]")).containsText("Which one?");
        assertThat(admin.getByLabel("Reply")).hasCount(0);
        sub.page().reload();
        assertThat(sub.body().locator("mark.comment")).hasText("ferry");
    }

    @Test
    void aCommentThatCannotBeSentStaysInItsBox() {
        var editor = Paper.open(signedIn("editor"), story);
        comment(editor, "ferry", "Which one?");
        var reply = editor.threads().getByLabel("Reply");
        reply.fill("Typed in a tunnel.");
        editor.page().context().setOffline(true);
        button(editor.page(), "Send").click();
        assertThat(editor.page().locator("[data-comments] [role=alert]")).containsText("The server cannot be reached.");
        assertThat(reply).hasValue("Typed in a tunnel.");
        editor.page().context().setOffline(false);
        button(editor.page(), "Send").click();
        assertThat(editor.threads().locator(".comment-text").last()).hasText("Typed in a tunnel.");
        assertThat(reply).hasValue("");
    }

    @Test
    void nothingThatWasSaidReachesReaders() {
        story = FromOutside.story("approved");
        var publisher = Paper.open(signedIn("publisher"), story);
        comment(publisher, "ferry", "A secret word.");
        publisher.leave();
        publisher.page().navigate("/desk/articles/show?id=" + story.id());
        button(publisher.page(), "Publish").click();
        assertThat(publisher.page().getByText("Published.")).isVisible();
        var address = link(publisher.page(), "See it on the site").getAttribute("href");
        for (var place : new String[] {address, "/rss.xml", "/", "/sitemap.xml"}) {
            var answer = FromOutside.get(place).body();
            for (var trace : new String[] {"A secret word.", "t" + story.id() + "-", "thread", "<mark"}) {
                assertFalse(answer.contains(trace), trace + " in " + place);
            }
        }
    }

    private static void comment(Paper paper, String words, String text) {
        var before = paper.threads().count();
        paper.select(words).press("Control+Alt+m");
        box(paper.page()).fill(text);
        button(paper.page(), "Send").first().click();
        assertThat(paper.threads()).hasCount(before + 1);
        assertThat(paper.body().locator("mark.comment").getByText(words)).hasCount(1);
    }

    private static Locator box(Page page) {
        return page.locator(".comment-new textarea");
    }
}
