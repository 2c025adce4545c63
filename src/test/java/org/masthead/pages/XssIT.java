package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.workflow.model.Move;

/**
 * No script of an attacker runs in a real browser, from whatever field, whichever way it came in. The policy of the pages is
 * switched off here: it is the second net, and this tests the first.
 */
class XssIT extends PageTest {

    private static final List<String> VECTORS = vectors();

    /** Text fields with the characters they take. */
    private static final Map<String, Integer> FIELDS = Map.ofEntries(
            Map.entry("headline", 300),
            Map.entry("kicker", 100),
            Map.entry("standfirst", 1000),
            Map.entry("slugline", 100),
            Map.entry("dateline", 200),
            Map.entry("creditLine", 300),
            Map.entry("source", 200),
            Map.entry("edNote", 2000),
            Map.entry("seoTitle", 200),
            Map.entry("seoDescription", 500),
            Map.entry("lead.altText", 500),
            Map.entry("lead.caption", 1000),
            Map.entry("lead.pictureCredit", 200));

    private final List<String> ran = new ArrayList<>();
    private Page reporter;
    private Page publisher;

    @BeforeEach
    void withoutThePolicy() {
        reporter = unprotected("reporter");
        publisher = unprotected("publisher");
    }

    @AfterEach
    void nothingRan() {
        reporter.context().close();
        publisher.context().close();
        assertEquals(List.of(), ran);
    }

    @Test
    void fromAnyFieldByARawPost() {
        for (var from = 0; from < VECTORS.size(); from += FIELDS.size()) {
            lookEverywhere(stored(copyWith(from)));
        }
    }

    @Test
    void fromAnyPlaceInABodyByARawPost() {
        for (var vector : VECTORS) {
            save(
                    Map.of("headline", "Body", "language", "en", "section", section(), "body", hostileBody(vector)),
                    200,
                    422);
        }
        var all = VECTORS.stream().map(XssIT::paragraph).toList();
        lookEverywhere(
                stored(Map.of("headline", "All", "language", "en", "section", section(), "body", document(all))));
    }

    @Test
    void byTypingAndByPasting() {
        reporter.navigate("/desk/articles/edit");
        field(reporter, "Headline").fill("Typed and pasted");
        var body = reporter.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Body"));
        body.click();
        for (var vector : VECTORS) {
            reporter.keyboard().insertText(vector);
            reporter.keyboard().press("Enter");
            paste(vector);
        }
        button(reporter, "Save").click();
        assertThat(reporter.locator("#story\\:state .saving")).containsText("Saved");
        reporter.waitForURL("**/edit?id=*");
        var id = Long.valueOf(reporter.url().replaceAll(".*id=", ""));
        reporter.reload();
        reporter.waitForLoadState(LoadState.LOAD);
        lookEverywhere(publish(new Seen(id, version(id))));
    }

    @Test
    void byImport() {
        reporter.navigate("/desk/exchange/take-in");
        var lines = new ArrayList<>(List.of("<img src=x onerror=alert(1)>", "<script>alert(1)</script>"));
        lines.add("[\"<svg/onload=alert(1)>\"]");
        lines.add("0:36");
        lines.addAll(VECTORS);
        field(reporter, "Agency files")
                .setInputFiles(new FilePayload(
                        "<img src=x onerror=alert(1)>.txt",
                        "text/plain",
                        String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        assertThat(reporter.locator("#found")).containsText("<script>alert(1)</script>");
        button(reporter, "Take in stories").click();
        reporter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("<img src=x onerror=alert(1)>"))
                .first()
                .click();
        reporter.waitForURL("**/desk/articles/edit?id=*");
        var id = Long.valueOf(reporter.url().replaceAll(".*id=", ""));
        lookEverywhere(publish(new Seen(id, version(id))));
    }

    private Page unprotected(String userName) {
        var context = Chromium.get()
                .newContext(
                        new NewContextOptions().setBaseURL(FromOutside.ADDRESS).setBypassCSP(true));
        var page = context.newPage();
        page.onDialog(dialog -> {
            ran.add(dialog.message() + " at " + page.url());
            dialog.dismiss();
        });
        page.navigate("/desk/");
        signIn(page, userName);
        return page;
    }

    /** Every page on which the words of a story stand. */
    private void lookEverywhere(Seen story) {
        var live = publisher.evaluate(
                "async id => (await (await fetch('/desk/articles/show?id=' + id)).text()).match(/href=\"(\\/[a-z]+\\/\\d{4}[^\"]+)/)?.[1]",
                story.id().intValue());
        for (var address : List.of(
                "/desk/articles/show?id=" + story.id(),
                "/desk/articles/preview?id=" + story.id(),
                "/desk/revisions/compare?id=" + story.id() + "&from=1&to=now",
                "/desk/articles/list",
                "/desk/articles/edit?id=" + story.id(),
                "/",
                String.valueOf(live))) {
            var answer = publisher.navigate(address);
            assertEquals(200, answer.status(), address);
            publisher.evaluate("document.querySelectorAll('main *').forEach(e => {"
                    + " e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));"
                    + " e.dispatchEvent(new Event('focus')); })");
        }
    }

    private Seen stored(Map<String, Object> copy) {
        var id = ((Number) save(copy, 200).get("id")).longValue();
        return publish(new Seen(id, version(id)));
    }

    private static Seen publish(Seen story) {
        var submitted =
                FromOutside.seen(FromOutside.act("reporter", Move.SUBMIT, story).join());
        var approved = FromOutside.seen(
                FromOutside.act("editor", Move.APPROVE, submitted).join());
        return FromOutside.seen(
                FromOutside.act("publisher", Move.PUBLISH, approved).join());
    }

    /** The version that the page of the story names, closed at once so that it does not hold the story. */
    private long version(Long id) {
        reporter.navigate("/desk/articles/edit?id=" + id);
        var version = Long.parseLong(reporter.locator("form#story").getAttribute("data-version"));
        reporter.navigate("/desk/");
        return version;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> save(Map<String, Object> copy, Integer... allowed) {
        var answer = (Map<String, Object>) reporter.evaluate("""
                        async ([copy, desk]) => {
                            const response = await fetch('/desk/articles/save', { method: 'POST', body: JSON.stringify({
                                origin: crypto.randomUUID(), page: crypto.randomUUID(), token: crypto.randomUUID(),
                                seen: 0, desk, copy }) });
                            return { ...await response.json(), http: response.status };
                        }""", List.of(copy, Integer.valueOf(choice("desk"))));
        assertTrue(List.of(allowed).contains(answer.get("http")), answer + " for " + copy);
        return answer;
    }

    private Map<String, Object> copyWith(int from) {
        var names = List.copyOf(FIELDS.keySet());
        var copy = new HashMap<String, Object>();
        var lead = new HashMap<String, Object>();
        IntStream.range(0, names.size()).forEach(i -> {
            var name = names.get(i);
            var vector = VECTORS.get((from + i) % VECTORS.size());
            var fitting = vector.substring(0, Math.min(vector.length(), FIELDS.get(name)));
            if (name.startsWith("lead.")) {
                lead.put(name.substring("lead.".length()), fitting);
            } else {
                copy.put(name, fitting);
            }
        });
        copy.put("lead", lead);
        copy.put("bylines", List.of("<img src=x onerror=alert(1)>"));
        copy.put("tags", List.of("<svg/onload=alert(1)>"));
        copy.put("section", section());
        copy.put("language", "en");
        copy.put("body", document(List.of(paragraph("A body."))));
        return copy;
    }

    private String section() {
        return choice("section");
    }

    private String choice(String field) {
        if (!reporter.url().endsWith("/desk/articles/edit")) {
            reporter.navigate("/desk/articles/edit");
        }
        return (String) reporter.evaluate(
                "field => [...document.getElementById('story:' + field).options].find(o => o.text === 'World').value",
                field);
    }

    private void paste(String html) {
        reporter.evaluate("""
                        html => {
                            const data = new DataTransfer();
                            data.setData('text/html', html);
                            document.querySelector('.body-text').dispatchEvent(
                                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                        }""", html);
    }

    private static Map<String, Object> document(List<?> content) {
        return Map.of("type", "doc", "attrs", Map.of("version", 1), "content", content);
    }

    private static Map<String, Object> paragraph(String text) {
        return Map.of("type", "paragraph", "content", List.of(Map.of("type", "text", "text", text)));
    }

    /** One vector wherever a body takes a value. */
    private static Map<String, Object> hostileBody(String vector) {
        var linked = Map.of(
                "type",
                "text",
                "text",
                vector,
                "marks",
                List.of(
                        Map.of("type", "link", "attrs", Map.of("href", vector)),
                        Map.of("type", "comment", "attrs", Map.of("thread", vector)),
                        Map.of("type", vector)));
        return document(List.of(
                Map.of("type", "paragraph", "attrs", Map.of("id", vector, "style", vector), "content", List.of(linked)),
                Map.of("type", "heading", "attrs", Map.of("id", vector, "level", vector), "content", List.of(linked)),
                Map.of(
                        "type",
                        "figure",
                        "attrs",
                        Map.of("picture", vector, "alt", vector, "caption", vector, "credit", vector)),
                Map.of("type", "embed", "attrs", Map.of("url", vector, "provider", vector)),
                Map.of(
                        "type",
                        "pullQuote",
                        "attrs",
                        Map.of("speaker", vector, "role", vector),
                        "content",
                        List.of(paragraph(vector))),
                Map.of("type", vector, "content", List.of(paragraph(vector)))));
    }

    private static List<String> vectors() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/xss/vectors.txt")).stream()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
