package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.Hold;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.testing.Newsroom;

/** Whatever happens to the tab, the network, the session or a colleague's save: no typed word is lost, nobody is lied to. */
class SavingIT extends PageTest {

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    private Seen story;

    @BeforeEach
    void aDraft() {
        story = FromOutside.story("draft");
    }

    @Test
    void whatIsTypedIsSavedByItselfAndThePageSaysWhen() {
        var page = edit(signedIn("reporter"));
        field(page, "Kicker").fill("On the water");
        assertThat(state(page)).hasText(SAVED);
        write(page, " And one more thing.");
        assertThat(state(page)).hasText("Not saved yet");
        assertThat(state(page)).hasText(SAVED);
        page.reload();
        assertThat(field(page, "Kicker")).hasValue("On the water");
        assertThat(body(page)).containsText("And one more thing.");
        page.navigate("/desk/articles/show?id=" + story.id());
        assertThat(page.getByText("None yet; the first is made when the story is submitted."))
                .hasCount(1);
    }

    @Test
    void aNewStoryIsBegunByTheFirstWordsAndOnlyOnce() {
        var page = signedIn("reporter");
        page.navigate("/desk/articles/edit");
        loseTheAnswer(page);
        field(page, "Headline").fill("Begun by itself");
        assertThat(state(page)).hasText(SAVED);
        assertTrue(page.url().contains("?id="));
        page.navigate("/desk/articles/list?q=begun");
        assertThat(link(page, "Begun by itself")).hasCount(1);
    }

    @Test
    void aSaveWhoseAnswerWasLostHappensOnceAndIsNoConflict() {
        var page = edit(signedIn("reporter"));
        loseTheAnswer(page);
        field(page, "Kicker").fill("Sent twice");
        assertThat(state(page)).hasText(SAVED);
        field(page, "Dateline").fill("ON THE PIER");
        assertThat(state(page)).hasText(SAVED);
        assertThat(page.locator("#saving")).isEmpty();
        page.reload();
        assertThat(field(page, "Kicker")).hasValue("Sent twice");
        assertThat(field(page, "Dateline")).hasValue("ON THE PIER");
    }

    @Test
    void withoutANetworkThePageSaysSoAndSendsTheTextWhenItIsBack() {
        var page = edit(signedIn("reporter"));
        page.context().setOffline(true);
        write(page, " Typed in a tunnel.");
        assertThat(state(page)).containsText("No connection. Your text is kept in this browser");
        shoot(page, "saving-offline");
        assertNoAxeFindings(page);
        page.context().setOffline(false);
        assertThat(state(page)).hasText(SAVED);
        page.reload();
        assertThat(body(page)).containsText("Typed in a tunnel.");
    }

    @Test
    void aTabThatCrashedWithoutANetworkLosesNothing() {
        var page = edit(signedIn("reporter"));
        page.context().setOffline(true);
        write(page, " Typed before the crash.");
        assertThat(state(page)).containsText("No connection");
        page.close();
        page.context().setOffline(false);
        var next = edit(page.context().newPage());
        assertThat(next.locator("#saving")).containsText("that had not reached the server was put back");
        assertThat(state(next)).hasText(SAVED);
        next.reload();
        assertThat(body(next)).containsText("Typed before the crash.");
        assertThat(next.locator("#saving")).isEmpty();
    }

    @Test
    void aNewStoryThatNeverReachedTheServerIsOfferedToTheNextPage() {
        var page = signedIn("reporter");
        page.navigate("/desk/articles/edit");
        page.context().setOffline(true);
        field(page, "Headline").fill("Never sent");
        assertThat(state(page)).containsText("No connection");
        page.close();
        page.context().setOffline(false);
        var next = page.context().newPage();
        next.navigate("/desk/articles/edit");
        assertThat(next.locator("#saving")).containsText("“Never sent”");
        button(next, "Put it back").click();
        assertThat(field(next, "Headline")).hasValue("Never sent");
        assertThat(state(next)).hasText(SAVED);
    }

    @Test
    void theSessionEndsAndOneSignsInWithoutLeavingThePage() {
        var page = edit(signedIn("reporter"));
        page.context().clearCookies();
        write(page, " Typed after the session.");
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Sign in again"));
        assertThat(dialog).isVisible();
        shoot(page, "saving-sign-in");
        assertNoAxeFindings(page);
        field(page, "Password").fill("not this one");
        button(page, "Sign in").click();
        assertThat(dialog).containsText("This user name and password do not go together.");
        field(page, "Password").fill(Newsroom.PASSWORD);
        button(page, "Sign in").click();
        assertThat(dialog).isHidden();
        assertThat(state(page)).hasText(SAVED);
        page.reload();
        assertThat(body(page)).containsText("Typed after the session.");
    }

    @Test
    void aValueThatIsRefusedDoesNotHoldUpTheRest() {
        var page = edit(signedIn("reporter"));
        page.locator("summary", new Page.LocatorOptions().setHasText("Search engines"))
                .click();
        field(page, "Slug").fill("Not a slug!");
        write(page, " Saved all the same.");
        assertThat(state(page)).containsText("except Slug");
        assertThat(field(page, "Slug")).hasAttribute("aria-invalid", "true");
        assertNoAxeFindings(page);
        field(page, "Slug").fill("a-slug");
        assertThat(state(page)).hasText(SAVED);
        page.reload();
        assertThat(field(page, "Slug")).hasValue("a-slug");
        assertThat(body(page)).containsText("Saved all the same.");
    }

    @Test
    void theTextOfAStaleTabIsKeptOnTheServerAndNothingIsWrittenOverTheOther() {
        story = FromOutside.story("inReview");
        var first = edit(signedIn("editor"));
        assertThat(body(first)).isEditable();
        var second = edit(signedIn("editor2"));
        assertThat(first.locator("#presence")).containsText("Reading: The editor2.");
        first.context().setOffline(true);
        FromOutside.silence(Hold.PATIENCE);
        second.reload();
        field(second, "Headline").fill("What the second wrote");
        assertThat(state(second)).hasText(SAVED);
        write(first, " What the first wrote.");
        assertThat(state(first)).containsText("No connection");
        first.context().setOffline(false);
        var merge = first.locator("#saving").getByRole(AriaRole.LINK);
        assertThat(merge).hasText("Merge the two");
        assertNotEquals("", merge.getAttribute("href"));
        shoot(first, "saving-stale");
        first.navigate(merge.getAttribute("href"));
        assertThat(first.locator("main")).containsText("What the first wrote.");
        assertThat(first.locator("main")).containsText("What the second wrote");
        second.reload();
        assertThat(field(second, "Headline")).hasValue("What the second wrote");
        assertThat(body(second)).not().containsText("What the first wrote.");
    }

    @Test
    void thePageSendsEveryFieldOfACopy() {
        var page = edit(signedIn("reporter"));
        assertEquals(
                "bylines creditLine dateline edNote genre headline kicker language lead.altText lead.caption lead.captions lead.duration "
                        + "lead.picture lead.pictureCredit lead.videoUrl related section seoDescription seoTitle slug slugline source "
                        + "standfirst tags urgency",
                page.evaluate(
                        "[...document.querySelectorAll('#story [data-copy]')].map(e => e.dataset.copy).sort().join(' ')"));
    }

    private Page edit(Page page) {
        page.navigate("/desk/articles/edit?id=" + story.id());
        return page;
    }

    /** The server does what it is asked, but its answer does not come through. */
    private static void loseTheAnswer(Page page) {
        page.route(
                "**/desk/articles/save",
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
    }

    private static void write(Page page, String words) {
        body(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().insertText(words);
    }

    private static Locator body(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Body"));
    }

    private static Locator state(Page page) {
        return page.locator("#story\\:state .saving");
    }
}
