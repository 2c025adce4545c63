package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.workflow.model.Move;

/** The bell, which rings by itself, and the list of what it rang for. */
class NoticesIT extends PageTest {

    private final List<WebSocketRoute> sockets = new ArrayList<>();

    @Test
    void theBellRingsWhileThePageIsOpenAndSaysSo() {
        var reporter = signedIn("reporter");
        assertThat(link(reporter, "Notices")).isVisible();
        returned();
        assertThat(link(reporter, "Notices, 1 unread")).isVisible();
        assertThat(reporter.locator("#live-said")).hasText("Notices, 1 unread");
        assertNoAxeFindings(reporter);
    }

    @Test
    void theListTellsWhoDidWhatAndLeadsThereAndIsReadThen() {
        var story = returned();
        var reporter = signedIn("reporter");
        link(reporter, "Notices, 1 unread").click();
        var rows = rows(reporter);
        assertThat(rows).containsText("The editor returned your story Ferry leaves on time");
        assertThat(rows).containsText("Because of the test.");
        assertNoAxeFindings(reporter);
        shoot(reporter, "notices");
        link(reporter, "Ferry leaves on time").click();
        reporter.waitForURL("**/desk/articles/edit?id=" + story.id());
        assertThat(link(reporter, "Notices")).isVisible();
        reporter.navigate("/desk/notices/list?show=unread");
        assertThat(reporter.locator("main")).containsText("Nothing unread");
        assertNoAxeFindings(reporter);
    }

    @Test
    void theListGrowsUnderTheEyesAndIsReadOneByOneOrAtOnce() {
        var editor = signedIn("editor");
        editor.navigate("/desk/notices/list");
        assertThat(editor.locator("main")).containsText("Nothing concerns you yet");
        assertNoAxeFindings(editor);
        FromOutside.story("inReview");
        assertThat(rows(editor)).hasCount(1);
        assertThat(rows(editor)).containsText("The reporter asks for a review of");
        FromOutside.story("inReview");
        FromOutside.story("inReview");
        assertThat(rows(editor)).hasCount(3);
        assertThat(editor.locator(".notices .unread")).hasCount(3);
        var elsewhere = editor.context().newPage();
        elsewhere.navigate("/desk/");
        button(editor, "Mark as read: Ferry leaves on time").first().click();
        assertThat(editor.locator(".notices .unread")).hasCount(2);
        assertThat(link(elsewhere, "Notices, 2 unread")).isVisible();
        button(editor, "Mark all as read").click();
        assertThat(editor.locator(".notices .unread")).hasCount(0);
        assertThat(link(elsewhere, "Notices")).isVisible();
        assertThat(button(editor, "Mark all as read")).hasCount(0);
    }

    @Test
    void whatDidNotGoOutAsScheduledIsToldWithTheReason() {
        var story = FromOutside.story("scheduled");
        var reporter = signedIn("reporter");
        reporter.navigate("/desk/notices/list");
        assertThat(rows(reporter)).hasCount(1);
        FromOutside.cannotGoOut(story);
        assertThat(rows(reporter)).hasCount(2);
        assertThat(rows(reporter).first()).containsText("Ferry leaves on time did not go out as scheduled");
        assertThat(rows(reporter).first()).containsText("section");
        shoot(reporter, "notices-held-back");
        assertNoAxeFindings(reporter);
    }

    @Test
    void theFocusStaysWhereItWasWhenTheListGrows() {
        FromOutside.story("inReview");
        var editor = signedIn("editor");
        editor.navigate("/desk/notices/list");
        var link = link(editor, "Ferry leaves on time");
        var address = link.getAttribute("href");
        link.focus();
        FromOutside.story("inReview");
        assertThat(rows(editor)).hasCount(2);
        assertEquals(address, editor.evaluate("document.activeElement.getAttribute('href')"));
    }

    @Test
    void aPageWhoseSocketWasCutGetsAnotherAndMissesNothing() {
        var editor = signedIn("editor");
        editor.routeWebSocket("**/desk/live?*", socket -> {
            sockets.add(socket);
            socket.connectToServer();
        });
        editor.navigate("/desk/");
        editor.waitForCondition(() -> !sockets.isEmpty());
        editor.waitForWebSocket(() -> sockets.get(0).close());
        FromOutside.story("inReview");
        assertThat(link(editor, "Notices, 1 unread")).isVisible();
    }

    @Test
    void withoutASocketThePageAsksByItself() {
        var editor = signedIn("editor");
        editor.clock().install();
        editor.routeWebSocket("**/desk/live?*", WebSocketRoute::close);
        editor.navigate("/desk/");
        FromOutside.story("inReview");
        editor.clock().fastForward(31_000);
        editor.clock().fastForward(2_000);
        assertThat(link(editor, "Notices, 1 unread")).isVisible();
    }

    @Test
    void whoMayNotReadOnTheDeskHearsNothingOfItsStories() {
        var heard = new ArrayList<String>();
        var sport = listening("sporteditor", heard);
        var heardHere = new ArrayList<String>();
        var reporter = listening("reporter2", heardHere);
        FromOutside.story("inReview");
        reporter.waitForCondition(() -> !heardHere.isEmpty());
        assertEquals(List.of("changed"), heardHere.stream().distinct().toList());
        assertEquals(List.of(), heard);
        assertThat(link(sport, "Notices")).isVisible();
    }

    /** A page of somebody whose socket is overheard. */
    private Page listening(String who, List<String> heard) {
        var page = signedIn(who);
        page.routeWebSocket("**/desk/live?*", socket -> {
            sockets.add(socket);
            socket.connectToServer().onMessage(message -> {
                heard.add(message.text());
                socket.send(message.text());
            });
        });
        var before = sockets.size();
        page.navigate("/desk/");
        page.waitForCondition(() -> sockets.size() > before);
        return page;
    }

    private static Seen returned() {
        var story = FromOutside.story("inReview");
        return FromOutside.seen(FromOutside.act("editor", Move.RETURN, story).join());
    }

    private static Locator rows(Page page) {
        return page.locator(".notices > li");
    }
}
