package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.body.model.Document;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.body.model.Schema;
import org.masthead.testing.FromOutside;

/** The body editor, as those use it who write. */
class EditorIT extends PageTest {

    private static final Path CLIPBOARD = Path.of("src/test/resources/clipboard");
    private static final Path PICTURE = Path.of("src/main/resources/org/masthead/ops/demo/pictures/harbour-bridge.jpg");
    private static final String VIDEO = "https://www.youtube.com/watch?v=abcdefghijk";

    /** Day, month, year and the calendar: where Tab stops in a field for a date. */
    private static final int PARTS_OF_A_DATE = 4;

    private static final String PASTE = """
            (paper, [html, text]) => {
                const transfer = new DataTransfer();
                transfer.setData("text/html", html);
                transfer.setData("text/plain", text);
                paper.dispatchEvent(new ClipboardEvent("paste", {
                    clipboardData: transfer, bubbles: true, cancelable: true }));
            }""";

    private static final String PASTE_FILE = """
            (paper, [file, text]) => {
                const transfer = new DataTransfer();
                const bytes = Uint8Array.from(atob(file), c => c.charCodeAt(0));
                transfer.items.add(new File([bytes], "bridge.jpg", { type: "image/jpeg" }));
                if (text) {
                    transfer.setData("text/plain", text);
                }
                paper.dispatchEvent(new ClipboardEvent("paste", {
                    clipboardData: transfer, bubbles: true, cancelable: true }));
            }""";

    private Page page;

    @ParameterizedTest
    @ValueSource(strings = {"word", "google-docs", "libreoffice", "web-page"})
    void whatAnyProgramPutsOnTheClipboardBecomesTheSameStory(String program) throws IOException {
        write();
        body().evaluate(PASTE, List.of(Files.readString(CLIPBOARD.resolve(program + ".html")), "text"));

        var story = Files.readString(CLIPBOARD.resolve("story.html")).replace("\n", "");
        assertEquals(story, HtmlRenderer.render(document()).replaceAll(" id=\"\\w+\"", ""));
        assertThat(notice()).containsText("1 picture was left out of what you pasted");
    }

    @Test
    void aPictureIsChosenDescribedSavedAndSeenByReadersOnceItIsLive() {
        write("The new bridge opens tomorrow.");
        assertThat(figure()).hasCount(0);
        choose(PICTURE);
        assertThat(figure().locator("img")).isVisible();
        assertThat(figure()).containsText("Say in the alt text what the picture shows");

        figure().getByLabel("Caption").fill("The bridge at dusk");
        figure().getByLabel("Credit").fill("Ana Prado");
        figure().getByLabel("Alt text").fill("Cars cross a bridge over a harbour");
        assertThat(figure().getByText("Say in the alt text what the picture shows"))
                .isHidden();
        assertNoAxeFindings(page);
        var address = "/media/" + document().pictures().iterator().next();
        assertEquals(404, FromOutside.get(address).statusCode());

        var reader = published();
        var shown = reader.locator(".body figure.picture");
        assertThat(shown.locator("img")).hasAttribute("alt", "Cars cross a bridge over a harbour");
        assertThat(shown).containsText("The bridge at dusk");
        assertThat(shown).containsText("Ana Prado");
        assertEquals(200, FromOutside.get(address).statusCode());
        assertNoAxeFindings(reader);
    }

    @Test
    void aPictureCanBePastedAndATextCopiedAlongIsNotTakenForOne() throws IOException {
        write("The new bridge.");
        var file = Base64.getEncoder().encodeToString(Files.readAllBytes(PICTURE));
        body().evaluate(PASTE_FILE, List.of(file, ""));
        assertThat(figure().locator("img")).isVisible();

        body().evaluate(PASTE_FILE, List.of(file, "a text"));
        assertThat(body()).containsText("a text");
        assertThat(figure()).hasCount(1);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInASentenceAndLeavesNoTrace() {
        write("Text.");
        choose(CLIPBOARD.resolve("word.html"));

        assertThat(notice()).hasText("“word.html” is not a JPEG, PNG or WebP picture that can be read.");
        assertThat(page.locator(".body-uploading")).hasCount(0);
        assertThat(figure()).hasCount(0);
        button("Dismiss").click();
        assertThat(notice()).isEmpty();
    }

    @Test
    void aTableIsMadeFilledChangedAndLeftByTheKeyboardAlone() {
        write("Votes.");
        press("Control+Alt+g");
        page.keyboard().type("2");
        press("Enter");
        for (var word : List.of("Party", "Seats", "Harbour List", "12")) {
            page.keyboard().type(word);
            if (!word.equals("12")) {
                press("Tab");
            }
        }
        press("Alt+Shift+ArrowDown");
        press("Alt+Shift+ArrowRight");
        assertTable("<tr><th>Party</th><th>Seats</th><th></th></tr><tr><td>Harbour List</td><td>12</td><td></td></tr>"
                + "<tr><td></td><td></td><td></td></tr>");

        press("Alt+Shift+h");
        press("Alt+Shift+Delete");
        press("Shift+Tab");
        press("Alt+Shift+Backspace");
        assertTable("<tr><td>Party</td><td></td></tr><tr><td></td><td></td></tr>");

        press("Escape");
        page.keyboard().type("After it.");
        assertTrue(document().plainText().endsWith("After it."), document().plainText());
        press("Tab");
        assertThat(page.locator(".body-text")).not().isFocused();
    }

    private void assertTable(String rows) {
        var html = HtmlRenderer.render(document());
        assertEquals(rows, html.replaceAll("^.*<table>|</table>.*$|</?t(head|body)>| scope=\"\\w+\"", ""));
    }

    @Test
    void anEmbedCallsNobodyBeforeTheReaderAsksForIt() {
        write("Watch this.");
        press("Control+Alt+v");
        page.keyboard().type("not an address");
        press("Enter");
        assertThat(page.getByText("This is not an address on the web.")).isVisible();
        field(page, "Address of the video or post").fill(VIDEO);
        press("Enter");
        assertThat(body().locator("figure.embed")).containsText("YouTube");

        var reader = published();
        var called = new ArrayList<String>();
        reader.onRequest(request -> called.add(request.url()));
        reader.route(
                url -> url.startsWith("https:"),
                route -> route.fulfill(
                        new FulfillOptions().setBody("<p>The video</p>").setContentType("text/html")));
        reader.reload();
        assertThat(link(reader, "YouTube youtube.com/watch?v=abcdefghijk")).isVisible();
        assertThat(button(reader, "Play the video here")).isVisible();
        assertNoAxeFindings(reader);
        shoot(reader, "embed");
        assertTrue(called.stream().allMatch(url -> url.startsWith(FromOutside.ADDRESS)), called.toString());

        button(reader, "Play the video here").click();
        assertThat(reader.frameLocator("iframe[title='Video from YouTube']").getByText("The video"))
                .isVisible();
        assertTrue(called.contains("https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1"), called.toString());
    }

    @Test
    void wordsAreFoundCountedAndReplacedAndThatCanBeUndone() {
        write("The ferry left. A Ferry came, ferryman aboard.");
        press("Control+f");
        page.keyboard().type("ferry");
        var count = page.locator(".body-count");
        assertThat(count).hasText("3 matches");
        assertThat(page.locator(".found")).hasCount(3);
        page.getByLabel("Whole word").check();
        assertThat(count).hasText("2 matches");
        page.getByLabel("Match case").check();
        assertThat(count).hasText("1 match");
        page.getByLabel("Match case").uncheck();

        button("Next").click();
        assertThat(count).hasText("1 of 2");
        button("Next").click();
        assertThat(count).hasText("2 of 2");
        field(page, "Replace by").fill("boat");
        button("Replace").click();
        assertEquals("The ferry left. A boat came, ferryman aboard.", document().plainText());
        page.getByLabel("Whole word").uncheck();
        button("Replace all").click();
        assertThat(count).hasText("2 replaced");
        assertEquals("The boat left. A boat came, boatman aboard.", document().plainText());

        press("Escape");
        assertThat(page.locator(".found")).hasCount(0);
        assertThat(body()).isFocused();
        press("Control+z");
        press("Control+z");
        assertEquals(
                "The ferry left. A Ferry came, ferryman aboard.", document().plainText());
    }

    @Test
    void theMatchOneGoesToIsBroughtIntoSight() {
        write("First.");
        for (var i = 0; i < 40; i++) {
            press("Enter");
        }
        page.keyboard().type("A needle.");
        press("Control+Home");
        press("Control+f");
        page.keyboard().type("needle");
        assertThat(page.locator(".found")).not().isInViewport();
        press("Enter");
        assertThat(page.locator(".found.current")).isInViewport();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | “It’s ‘here’,” she said
                    de | „It’s ‚here‘,“ she said
                    sv | ”It’s ’here’,” she said
                    ru | «It’s „here“,» she said
                    """)
    void typedQuotesBecomeThoseOfTheLanguage(String language, String text) {
        write();
        speak(language);
        body().click();
        page.keyboard().type("\"It's 'here',\" she said");
        assertEquals(text, document().plainText());
    }

    @Test
    void aQuoteIsTakenBackByBackspaceAndTheWholeIsSwitchedOff() {
        write();
        page.keyboard().type("\"");
        press("Backspace");
        page.keyboard().type("a ");
        press("Control+Alt+y");
        page.keyboard().type("\"b\"");
        assertEquals("\"a \"b\"", document().plainText());

        page.reload();
        button("More tools").click();
        assertThat(button("Smart quotes")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void theTextAndItsFieldsFollowTheLanguage() {
        write("مرحبا");
        var written = List.of(body(), field(page, "Headline"), field(page, "Kicker"), field(page, "Standfirst"));
        speak("ar");
        written.forEach(each -> assertSpeaks(each, "ar", "rtl"));
        speak("de-AT");
        written.forEach(each -> assertSpeaks(each, "de-AT", "ltr"));
        speak("not a language");
        written.forEach(each -> assertSpeaks(each, "de-AT", "ltr"));
    }

    private static void assertSpeaks(Locator element, String language, String direction) {
        assertThat(element).hasAttribute("lang", language);
        assertThat(element).hasAttribute("dir", direction);
        assertThat(element).hasAttribute("spellcheck", "true");
    }

    @Test
    void theLengthIsThatOfTheServer() {
        write("Syria's 3,000 four-eyed — U.S. men met 普京 in Москва. \u0627\u0644\u0633\u0644\u0627\u0645!");
        press("Control+Shift+9");
        press("Tab");
        page.keyboard().type("Ann Lee");
        press("Enter");
        page.keyboard().type("mayor");
        var text = document();
        assertTrue(text.plainText().contains("Ann Lee, mayor"), text.plainText());
        assertThat(page.locator(".body-words > :first-child"))
                .hasText("%d words · %d characters · %d min read"
                        .formatted(text.wordCount(), text.characterCount(), text.readingMinutes()));
    }

    @Test
    void aHeadlineThatIsTooLongIsMarkedWhereItIsTooLong() {
        write();
        field(page, "Headline").fill("x".repeat(70));
        var counter = page.locator(".counter");
        assertThat(counter).hasText("70 of 70 recommended characters");
        field(page, "Headline").fill("x".repeat(70) + " and on");
        assertThat(counter.locator("strong")).hasText("7 too many:");
        assertThat(counter.locator("mark")).hasText("and on");
    }

    @Test
    void everyToolHasKeysOfItsOwnAndSaysWhetherItIsOn() {
        write("A word");
        button("More tools").click();
        var tools = page.locator("[role=toolbar] button");
        var keys = new HashSet<String>();
        for (var tool : tools.all()) {
            var name = tool.getAttribute("aria-label");
            assertFalse(name.isBlank());
            assertTrue(keys.add(tool.getAttribute("aria-keyshortcuts")), name);
        }
        for (var tool : List.of(
                "Bold b",
                "Italic i",
                "Superscript .",
                "Heading_4 Alt+4",
                "Quote Shift+9",
                "Bullet_list Shift+8",
                "Pull_quote Alt+9")) {
            var parts = tool.split(" ");
            var pressed = button(parts[0].replace('_', ' '));
            press("Control+A");
            press("Control+" + parts[1]);
            assertThat(pressed).hasAttribute("aria-pressed", "true");
            press("Control+z");
            assertThat(pressed).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void tabLeavesTheEditorFromAQuoteAndFromAPicture() {
        write("Who said it");
        press("Control+Alt+9");
        press("Tab");
        assertThat(body().getByLabel("Speaker")).isFocused();
        press("Tab");
        press("Tab");
        assertThat(field(page, "Credit line")).isFocused();

        choose(PICTURE);
        figure().locator("img").click();
        press("Tab");
        assertThat(figure().getByLabel("Caption")).isFocused();
        press("Tab");
        press("Tab");
        assertThat(figure().getByLabel("Alt text")).isFocused();
        press("Tab");
        assertThat(figure().getByLabel("Rights")).isFocused();
        press("Tab");
        assertThat(figure().getByLabel("May be used until")).isFocused();
        for (var part = 0; part < PARTS_OF_A_DATE; part++) {
            assertThat(field(page, "Credit line")).not().isFocused();
            press("Tab");
        }
        assertThat(field(page, "Credit line")).isFocused();
    }

    @Test
    void thePageTurnsTheTextReadOnlyAndBack() {
        write("Mine");
        turn("read");
        assertThat(body()).hasAttribute("contenteditable", "false");
        assertThat(button("Bold")).isHidden();
        turn("write");
        assertThat(body()).hasAttribute("contenteditable", "true");
        assertThat(button("Bold")).isVisible();
        assertThat(body()).hasText("Mine");
    }

    private void turn(String mode) {
        page.evaluate("mode => window.dispatchEvent(new CustomEvent('masthead:mode', { detail: { mode } }))", mode);
    }

    @Test
    void aNarrowScreenShowsAllOfIt() {
        write("A word");
        press("Control+Alt+h");
        press("Control+Alt+g");
        press("Enter");
        page.keyboard().type("Party");
        press("Tab");
        page.keyboard().type("Seats");
        shoot(page, "editor-table");
        press("Escape");
        choose(PICTURE);
        assertThat(figure()).isVisible();
        button("More tools").click();
        body().focus();
        press("Control+f");
        shoot(page, "editor-find");
        page.setViewportSize(390, 844);
        assertEquals(0, page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        assertNoAxeFindings(page);
        shoot(page, "editor-phone");
    }

    /** A new story's page, with the cursor behind the text in the body. */
    private void write(String text) {
        page = signedIn("reporter");
        page.navigate("/desk/articles/edit");
        field(page, "Headline").fill("The bridge opens");
        body().click();
        assertThat(body()).isFocused();
        page.keyboard().insertText(text);
        assertThat(body()).containsText(text);
    }

    private void write() {
        write("");
    }

    private void speak(String language) {
        field(page, "Language").fill(language);
        field(page, "Language").blur();
    }

    /** The story's public page, after two others have approved and published it. */
    private Page published() {
        button("Save").click();
        assertThat(page.locator("#story\\:state")).containsText("Saved");
        button("Submit for review").click();
        page.waitForURL("**/desk/articles/show?id=*");
        var publisher = signedIn("publisher");
        publisher.navigate(page.url());
        button(publisher, "Approve").click();
        assertThat(publisher.getByText("Approved.")).isVisible();
        button(publisher, "Publish").click();
        assertThat(publisher.getByText("Published.")).isVisible();
        var reader = stranger();
        reader.navigate("/");
        link(reader, "The bridge opens").first().click();
        reader.waitForURL(Pattern.compile(".*/20\\d\\d/.*"));
        return reader;
    }

    private void choose(Path file) {
        page.waitForFileChooser(() -> button("Insert picture").click()).setFiles(file);
    }

    private void press(String keys) {
        page.keyboard().press(keys);
    }

    private Locator body() {
        return field(page, "Body");
    }

    private Locator figure() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Picture in the text"));
    }

    private Locator notice() {
        return page.locator(".body-notice > p");
    }

    private Locator button(String name) {
        return button(page, name);
    }

    private Document document() {
        return Schema.check(page.locator("[id='story:body:text']").inputValue()).document();
    }
}
