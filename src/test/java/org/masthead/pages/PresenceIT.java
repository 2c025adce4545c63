package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.Hold;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.workflow.model.Move;

/** Two people and one story, each in a browser of their own. */
class PresenceIT extends PageTest {

    /** A browser behind something that lets no socket through. */
    private static final String NO_SOCKET = """
            window.WebSocket = class {
                static OPEN = 1;
                readyState = 3;
                addEventListener(type, act) {
                    if (type === 'close') {
                        setTimeout(act);
                    }
                }
                close() {}
            };""";

    private Seen story;
    private Page first;
    private Page second;

    private final List<WebSocketRoute> sockets = new ArrayList<>();
    private boolean silent;

    @BeforeEach
    void anEditorWritesAndAPublisherOpensTheSameStory() {
        story = FromOutside.story("inReview");
        first = signedIn("editor");
        first.routeWebSocket("**/desk/presence/**", this::listen);
        open(first);
        assertThat(field(first, "Headline")).isEditable();
        waitUntilHeld();
        second = signedIn("publisher");
        open(second);
        assertThat(banner(second)).containsText("The editor writes in this story since");
    }

    @Test
    void whoComesSecondReadsAndIsToldWhoWrites() {
        assertThat(banner(second))
                .containsText(Pattern.compile("The editor writes in this story since \\d\\d:\\d\\d\\."));
        assertThat(field(second, "Headline")).not().isEditable();
        assertThat(button(second, "Save")).isDisabled();
        assertThat(banner(first)).containsText("Reading: The publisher.");
        assertNoAxeFindings(second);
        pictures(second, "presence-held");
        button(second, "Read").click();
        assertThat(button(second, "Read")).hasCount(0);
        assertThat(field(second, "Headline")).not().isEditable();
        assertThat(button(second, "Ask for it")).isFocused();
    }

    @Test
    void whoAsksGetsTheStoryWithTheNewestTextOnceItIsHandedOver() {
        field(first, "Kicker").fill("Typed a moment ago");
        button(second, "Ask for it").click();
        assertThat(banner(second)).containsText("The editor was asked for it.");
        assertThat(banner(first)).containsText("The publisher asks for this story.");
        assertNoAxeFindings(first);
        pictures(first, "presence-asked");
        field(first, "Kicker").fill("Typed at the last moment");
        button(first, "Hand over").click();
        assertThat(field(second, "Headline")).isEditable();
        assertThat(field(second, "Kicker")).hasValue("Typed at the last moment");
        assertThat(banner(second)).containsText("You write in this story now.");
        assertThat(field(first, "Headline")).not().isEditable();
        assertThat(banner(first)).containsText("The publisher writes in this story since");
    }

    @Test
    void whoIsToldNotNowMayAskAgain() {
        button(second, "Ask for it").click();
        button(first, "Not now").click();
        assertThat(banner(second)).containsText("The editor answers: not now.");
        assertThat(field(first, "Headline")).isEditable();
        button(second, "Ask again").click();
        assertThat(banner(first)).containsText("The publisher asks for this story.");
    }

    @Test
    void whoGetsNoAnswerIsToldSo() {
        second.clock().install();
        open(second);
        button(second, "Ask for it").click();
        assertThat(banner(second)).containsText("The editor was asked for it.");
        second.clock().fastForward(31_000);
        assertThat(banner(second)).containsText("The editor has not answered yet.");
        assertThat(button(second, "Ask again")).isVisible();
    }

    @Test
    void whatTheFirstHadNotSavedEndsInARevisionAndInNobodysWay() {
        first.route("**/desk/articles/save", route -> route.abort());
        field(first, "Standfirst").fill("Typed and never saved");
        button(second, "Take over").click();
        assertThat(field(second, "Headline")).isEditable();
        assertThat(banner(first)).containsText("The publisher took this story over at");
        assertThat(banner(first)).containsText("What you had not saved is kept as revision");
        assertThat(field(first, "Standfirst")).not().isEditable();
        assertThat(field(first, "Standfirst")).hasValue("Typed and never saved");
        assertNoAxeFindings(first);
        pictures(first, "presence-lost");
        field(second, "Headline").fill("Written by the second");
        button(second, "Save").click();
        assertThat(second.locator("#story\\:state")).containsText("Saved");
        link(first, "Compare").click();
        assertThat(first.locator("main")).containsText("Typed and never saved");
        second.reload();
        assertThat(field(second, "Headline")).hasValue("Written by the second");
        assertThat(field(second, "Standfirst")).not().hasValue("Typed and never saved");
    }

    @Test
    void aClosedPageFreesTheStoryAtOnce() {
        first.close(new Page.CloseOptions().setRunBeforeUnload(true));
        assertThat(banner(second)).containsText("Nobody writes in this story now.");
        button(second, "Write").click();
        assertThat(field(second, "Headline")).isEditable();
    }

    @Test
    void aBrowserThatIsGoneWithoutAWordFreesTheStoryWithinAMinute() {
        assertThat(banner(first)).containsText("Reading: The publisher.");
        silent = true;
        FromOutside.silence(Hold.PATIENCE);
        second.reload();
        assertThat(field(second, "Headline")).isEditable();
        silent = false;
        signedIn("reporter").navigate("/desk/articles/show?id=" + story.id());
        assertThat(banner(first)).containsText("The publisher took this story over at");
        assertThat(field(first, "Headline")).not().isEditable();
    }

    @Test
    void aPageWhoseSocketWasCutGetsAnotherAndGoesOn() {
        var cut = sockets.get(sockets.size() - 1);
        first.waitForWebSocket(() -> cut.close());
        field(first, "Headline").fill("Written after the cut");
        assertThat(banner(second)).containsText("The editor saved at");
        assertThat(field(first, "Headline")).isEditable();
        button(second, "Reload").click();
        assertThat(field(second, "Headline")).hasValue("Written after the cut");
    }

    @Test
    void withoutASocketNothingIsLostButSpeed() {
        var third = signedIn("publisher2");
        third.addInitScript(NO_SOCKET);
        open(third);
        assertThat(banner(third)).containsText("The editor writes in this story since");
        button(third, "Take over").click();
        assertThat(field(third, "Headline")).isEditable();
        assertThat(banner(first)).containsText("The publisher2 took this story over at");
    }

    @Test
    void goingOnInAnotherWindowIsAlwaysAllowed() {
        var window = first.context().newPage();
        open(window);
        assertThat(banner(window)).containsText("You have this story open in another window since");
        button(window, "Go on here").click();
        assertThat(field(window, "Headline")).isEditable();
        assertThat(banner(first)).containsText("You went on in another window at");
        assertThat(field(first, "Headline")).not().isEditable();
    }

    @Test
    void theListAndTheStorysPageShowWhoIsThereAndThePageFollowsTheText() {
        var reader = signedIn("reporter");
        reader.navigate("/desk/articles/show?id=" + story.id());
        assertThat(banner(reader)).containsText("The editor writes in this story since");
        assertThat(banner(reader)).containsText("Reading: The publisher.");
        field(first, "Headline").fill("Followed at once");
        assertThat(reader.locator("article h1")).hasText("Followed at once");
        assertNoAxeFindings(reader);
        second.navigate("/desk/articles/list");
        var row = second.locator(".company");
        assertThat(row).containsText("Writes: The editor");
        assertThat(row).containsText("The reporter");
        assertNoAxeFindings(second);
        pictures(second, "presence-list");
    }

    @Test
    void aMoveUnderThePageTurnsItReadOnlyAndSaysWhoDidWhat() {
        var answer = FromOutside.act("editor", Move.RETURN, story).join();
        assertEquals(200, answer.statusCode(), answer.body());
        assertThat(banner(first)).containsText("The editor returned this story to its author.");
        assertThat(field(first, "Headline")).not().isEditable();
        assertThat(banner(second)).containsText("The editor returned this story to its author.");
    }

    @Test
    void noOtherSiteOpensTheSocketAndNoStranger() {
        var cookie = first.context().cookies().stream()
                .map(each -> each.name + "=" + each.value)
                .collect(joining("; "));
        assertEquals(101, handshake(cookie, FromOutside.ADDRESS));
        assertEquals(403, handshake(cookie, "https://elsewhere.example"));
        assertEquals(302, handshake("", FromOutside.ADDRESS));
    }

    /** Status of the answer to somebody who wants a socket. */
    private int handshake(String cookie, String origin) {
        var address = FromOutside.ADDRESS.replace("http", "ws") + "/desk/presence/" + story.id() + "/"
                + "00000000-0000-4000-8000-000000000000";
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Cookie", cookie)
                    .header("Origin", origin)
                    .buildAsync(URI.create(address), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    /** Lets the sockets of a page be cut, and lets the page fall silent as one does whose machine sleeps. */
    private void listen(WebSocketRoute socket) {
        sockets.add(socket);
        var server = socket.connectToServer();
        socket.onMessage(message -> {
            if (!silent) {
                server.send(message.text());
            }
        });
    }

    private void open(Page page) {
        page.navigate("/desk/articles/edit?id=" + story.id());
    }

    /** The page has been told that it holds the story. */
    private void waitUntilHeld() {
        var onlooker = signedIn("reporter");
        onlooker.navigate("/desk/articles/show?id=" + story.id());
        assertThat(banner(onlooker)).containsText("The editor writes");
        onlooker.context().close();
    }

    private static Locator banner(Page page) {
        return page.locator("#presence");
    }

    /** The same page in the light, in the dark and on a phone, for whoever looks after the build. */
    private static void pictures(Page page, String name) {
        shoot(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, name + "-dark");
        assertNoAxeFindings(page);
        page.setViewportSize(390, 844);
        shoot(page, name + "-phone");
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
