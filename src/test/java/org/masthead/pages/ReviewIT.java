package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

/** Somebody outside is asked for an opinion, and gives it without an account. */
class ReviewIT extends PageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String APPROVAL = "act=answer&name=Jane&verdict=APPROVES";

    private Long story;
    private Page editor;
    private String address;

    @BeforeEach
    void anEditorAsksForAnOpinion() {
        story = FromOutside.story("draft").id();
        editor = signedIn("editor");
        editor.navigate("/desk/articles/show?id=" + story);
        editor.locator("summary", new LocatorOptions().setHasText("Preview links"))
                .click();
        field(editor, "What for").selectOption("OPINION");
        field(editor, "For whom").fill("Dr. Adler, counsel");
        button(editor, "Make a preview link").click();
        assertThat(editor.getByText("The preview link is made")).isVisible();
        address = editor.locator("input[id^=shared]").first().inputValue();
    }

    @Test
    void byKeyboardAloneALawyerRemarksAndObjectsAndTheEditorSeesIt() {
        var outside = stranger();
        var answer = outside.navigate(address);
        assertEquals("no-store", answer.headerValue("cache-control"));
        assertEquals("no-referrer", answer.headerValue("referrer-policy"));
        assertTrue(answer.headerValue("x-robots-tag").contains("noindex"));
        assertThat(outside.locator("article.story h1")).hasText("Ferry leaves on time");
        assertNoAxeFindings(outside);
        press(outside, "Remark on “Nobody was surprised.”", "Enter");
        assertThat(field(outside, "Your remark")).isFocused();
        outside.keyboard().type("Who says so?");
        press(outside, "Add this remark", "Enter");
        assertThat(outside.locator("#recorded")).containsText("Who says so?");
        press(outside, "Send my opinion", "Enter");
        assertThat(outside.locator("#failures")).hasText("Say whether you approve this text or object to it.");
        tabTo(outside, "document.activeElement.name === 'verdict'");
        outside.keyboard().press("ArrowDown");
        outside.keyboard().press("Tab");
        assertThat(field(outside, "In a sentence")).isFocused();
        outside.keyboard().type("The price is not final.");
        press(outside, "Send my opinion", "Enter");
        var recorded = outside.locator("#recorded");
        assertThat(recorded).containsText("Objects to this text");
        assertThat(recorded).containsText("The price is not final.");
        assertThat(recorded).containsText("Dr. Adler, counsel");
        assertThat(recorded).containsText("UTC");
        assertNoAxeFindings(outside);
        assertEquals(List.of(), outside.context().cookies());

        editor.reload();
        var opinions = editor.locator(".side-panel .opinions");
        assertThat(opinions).containsText("Dr. Adler, counsel objected");
        assertThat(opinions).containsText("Nobody was surprised.");
        assertNoAxeFindings(editor);
        editor.navigate("/desk/revisions/list?id=" + story);
        assertThat(editor.locator(".revisions .opinions")).containsText("Dr. Adler, counsel objected");
        assertNoAxeFindings(editor);
    }

    @Test
    void aLinkMayEndAtAMomentThatOneChooses() {
        assertThat(field(editor, "Open until")).not().isVisible();
        field(editor, "Valid for").selectOption("MOMENT");
        field(editor, "Open until").fill("2020-01-05T09:00");
        button(editor, "Make a preview link").click();
        assertThat(editor.getByText("Choose until when the link is open")).isVisible();
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        field(editor, "Open until").fill(day + "T09:00");
        button(editor, "Make a preview link").click();
        assertThat(editor.getByText("The preview link is made")).isVisible();
        assertThat(editor.locator(".shared > li").first())
                .containsText(DateTimeFormatter.ofPattern("d MMM uuuu, ", Locale.ENGLISH)
                                .format(day) + "09:00 UTC");
        assertNoAxeFindings(editor);
    }

    @Test
    void theSelectedWordsAreTheOnesRemarkedOn() {
        var outside = stranger();
        outside.navigate(address);
        outside.evaluate("""
                () => {
                  const words = document.querySelector('.reviewed > p').firstChild;
                  getSelection().setBaseAndExtent(words, 4, words, 14);
                }""");
        button(outside, "Remark on these words on “The ferry left on time.”").click();
        assertThat(field(outside, "The words")).hasValue("ferry left");
        field(outside, "Your remark").fill("<b>It</b> sailed.");
        field(outside, "In a sentence").fill("kept");
        button(outside, "Add this remark").click();
        assertThat(outside.locator("#recorded blockquote")).hasText("ferry left");
        assertThat(outside.locator("#recorded .words")).hasText("<b>It</b> sailed.");
        assertThat(field(outside, "In a sentence")).hasValue("kept");
        assertThat(field(outside, "Your remark")).not().isVisible();
    }

    @Test
    void withoutAScriptAParagraphIsChosenAndNothingTypedIsLost() {
        try (var context = Chromium.get().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            var outside = context.newPage();
            outside.navigate(address);
            field(outside, "Your name").fill("Jane");
            field(outside, "In a sentence").fill("kept");
            outside.locator(".reviewed button").nth(1).click();
            assertThat(field(outside, "The words")).hasValue("Nobody was surprised.");
            assertThat(field(outside, "Your name")).hasValue("Jane");
            assertThat(field(outside, "In a sentence")).hasValue("kept");
            field(outside, "The words").fill("Everybody");
            field(outside, "Your remark").fill("Not so.");
            button(outside, "Add this remark").click();
            assertThat(outside.locator("#failures"))
                    .hasText("These words are not in the part of the story that you chose.");
            assertThat(field(outside, "Your remark")).hasValue("Not so.");
            field(outside, "The words").fill("Nobody");
            button(outside, "Add this remark").click();
            assertThat(outside.locator("#recorded")).containsText("Jane");
            field(outside, "Your name").press("Enter");
            assertThat(outside.locator("#recorded .said > li")).hasCount(1);
        }
    }

    @Test
    void afterTheLinkWasRevokedThePageSaysSoAndTakesNothing() {
        var outside = stranger();
        outside.navigate(address);
        editor.locator("summary", new LocatorOptions().setHasText("Preview links"))
                .evaluate("summary => summary.parentElement.open = true");
        button(editor, "Revoke 1").click();
        assertThat(editor.getByText("The preview link is revoked.")).isVisible();
        outside.getByLabel("I approve this text").check();
        button(outside, "Send my opinion").click();
        assertThat(outside.locator("main h1")).hasText("This preview has ended");
        assertEquals(410, outside.reload().status());
        assertEquals(410, post(address, APPROVAL).statusCode());
        editor.reload();
        assertThat(editor.locator(".opinions")).hasCount(0);
    }

    @Test
    void theWaysAroundTheRulesLeadNowhere() {
        var forged = address.substring(0, address.length() - 1) + (address.endsWith("0") ? "1" : "0");
        assertEquals(404, post(forged, APPROVAL).statusCode());
        assertEquals(
                405, post(address.replace("/review/", "/preview/"), APPROVAL).statusCode());
        assertEquals(404, FromOutside.get("/review-answer").statusCode());
        assertEquals(422, post(address, "act=answer&verdict=APPROVES").statusCode());
        assertEquals(422, post(address, "act=answer&name=Jane&verdict=OBJECTS").statusCode());
        assertEquals(422, post(address, "act=answer&name=Jane&verdict=NEVER").statusCode());
        assertEquals(
                413, post(address, APPROVAL + "&sentence=" + "a".repeat(70_000)).statusCode());
        var endless = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(APPROVAL.getBytes()));
        assertEquals(411, send(address, endless, "X-Forwarded-For", anybody()).statusCode());
        assertEquals(
                403,
                send(address, body(), "Origin", "https://elsewhere.example").statusCode());
        assertEquals(403, send(address, body(), "Origin", "null").statusCode());
        assertEquals(403, send(address, body(), "Sec-Fetch-Site", "cross-site").statusCode());
        var picture = address.replace("/review/", "/preview/") + "/" + "ab".repeat(32) + ".jpg";
        assertEquals(404, FromOutside.get(URI.create(picture).getPath()).statusCode());
        editor.reload();
        assertThat(editor.locator(".opinions")).hasCount(0);
        var taken = post(address, APPROVAL);
        assertEquals(303, taken.statusCode());
        assertFalse(taken.headers().firstValue("Set-Cookie").isPresent());
    }

    @Test
    void whoSendsTooOftenIsAskedToWaitAndKeepsWhatTheyTyped() {
        var refused = post(address, APPROVAL + "&sentence=typed+words");
        for (var time = 0; refused.statusCode() == 303 && time < 60; time++) {
            refused = post(address, APPROVAL + "&sentence=typed+words");
        }
        assertEquals(429, refused.statusCode());
        assertTrue(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()) >= 1);
        assertTrue(refused.body().contains("typed words"));
        assertTrue(refused.body().contains("more often than we answer"));
    }

    /** Each of these comes from another client, by the word of a proxy on this machine. */
    private static HttpResponse<String> post(String address, String form) {
        return send(address, BodyPublishers.ofString(form), "X-Forwarded-For", anybody());
    }

    private static HttpResponse<String> send(String address, BodyPublisher body, String header, String value) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header(header, value)
                    .POST(body)
                    .build();
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static BodyPublisher body() {
        return BodyPublishers.ofString(APPROVAL);
    }

    private static String anybody() {
        return UUID.randomUUID().toString();
    }

    /** Goes to a button by Tab and presses it. */
    private static void press(Page page, String name, String key) {
        tabTo(page, "document.activeElement.textContent.trim().replace(/\\s+/g, ' ') === '" + name + "'");
        page.keyboard().press(key);
    }

    private static void tabTo(Page page, String there) {
        for (var step = 0; step < 80; step++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("() => " + there)) {
                return;
            }
        }
        throw new AssertionError("Tab leads to no place where " + there);
    }
}
