package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.testing.Newsroom;

/**
 * The tour of the README through the demo newsroom, as the product shows it: every page is there, fits the screen, breaks
 * no rule of its content security policy and none that axe-core knows. Takes the pictures of the README.
 */
class TourIT {

    private static final Path HOME = Path.of("target/tour-home");

    private static final Map<String, List<String>> TOUR = Map.of(
            "reporter",
            List.of(
                    "/desk/",
                    "/desk/articles/list",
                    "/desk/articles/edit",
                    "/desk/exchange/take-in",
                    "/account/",
                    "/account/may",
                    "/account/profile",
                    "/account/notices",
                    "/account/tokens",
                    "/account/second-factor"),
            "editor",
            List.of(
                    "/desk/",
                    "/desk/review/queue",
                    "/desk/notices/list",
                    "/desk/notices/list?show=unread",
                    "/desk/review/board",
                    "/desk/review/times",
                    "/desk/articles/list?q=nothing+like+this",
                    "/desk/templates/list",
                    "/desk/templates/edit"),
            "slot",
            List.of("/desk/fronts/list", "/desk/fronts/edit?id=1", "/desk/fronts/preview?id=1"),
            "admin",
            List.of(
                    "/desk/",
                    "/admin/",
                    "/admin/people",
                    "/admin/person",
                    "/admin/people?q=nothing+like+this",
                    "/admin/roles",
                    "/admin/roles?q=nothing+like+this",
                    "/admin/role",
                    "/admin/role?id=1",
                    "/admin/who",
                    "/admin/who?capability=article.publish&desk=9999",
                    "/admin/may?person=2",
                    "/admin/desks",
                    "/admin/desk",
                    "/admin/site",
                    "/admin/sections",
                    "/admin/section?id=1",
                    "/admin/pages",
                    "/admin/page",
                    "/admin/redirects",
                    "/admin/redirects?q=nothing+like+this",
                    "/admin/hooks",
                    "/admin/hook",
                    "/admin/audit",
                    "/admin/audit?group=REFUSALS",
                    "/admin/audit-check",
                    "/admin/audit-retention"));

    private static final Map<String, String> IN_README =
            Map.of("front", "front", "slot/desk/fronts/edit?id=1", "arrange", "show", "show", "edit", "edit");

    private static Product product;

    private final List<String> complaints = new ArrayList<>();

    enum Screen {
        LIGHT(1280, 900, ColorScheme.LIGHT),
        DARK(1280, 900, ColorScheme.DARK),
        PHONE(390, 844, ColorScheme.LIGHT);

        private final NewContextOptions options;

        Screen(int width, int height, ColorScheme scheme) {
            options = new NewContextOptions()
                    .setBaseURL(Product.ADDRESS)
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setLocale("en-GB");
        }
    }

    @BeforeAll
    static void openTheDemoNewsroom() throws IOException {
        if (Files.exists(HOME)) {
            try (var files = Files.walk(HOME)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        product = Product.start(HOME, Map.of("MASTHEAD_DEMO", "true", "MASTHEAD_DEMO_PASSWORD", Newsroom.PASSWORD));
    }

    @AfterAll
    static void close() {
        product.kill();
    }

    @ParameterizedTest
    @EnumSource
    void peopleOfTheNewsroomFindTheirPagesInOrder(Screen screen) {
        TOUR.forEach((person, addresses) -> {
            var page = page(screen);
            page.navigate("/desk/");
            look(page, screen, "sign-in");
            PageTest.signIn(page, person);
            addresses.forEach(address -> {
                page.navigate(address);
                look(page, screen, person + address);
            });
            page.context().close();
        });
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @EnumSource
    void aStoryUnderReviewCanBeReadAndEdited(Screen screen) {
        var page = page(screen);
        page.navigate("/desk/");
        PageTest.signIn(page, "editor");
        page.navigate("/desk/review/queue");
        PageTest.link(page, "Every school to cook its own lunch by next autumn").click();
        page.waitForURL("**/desk/articles/show?id=*");
        look(page, screen, "show");
        var id = page.url().replaceAll(".*id=", "");
        for (var address : List.of("list?id=", "compare?from=1&id=", "compare?from=1&view=side&id=")) {
            page.navigate("/desk/revisions/" + address + id);
            look(page, screen, "revisions-" + address);
        }
        page.navigate("/desk/articles/show?id=" + id);
        PageTest.link(page, "Edit").click();
        page.waitForURL("**/desk/articles/edit?id=*");
        look(page, screen, "edit");
        page.navigate("/desk/why?move=publish&article=" + id);
        look(page, screen, "why");
        page.context().close();
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @EnumSource
    void aStoryIsPreviewedLinkedAndReadBesideAnother(Screen screen) {
        var page = page(screen);
        page.navigate("/desk/");
        PageTest.signIn(page, "editor");
        page.navigate("/desk/review/queue");
        PageTest.link(page, "Every school to cook its own lunch by next autumn").click();
        page.waitForURL("**/desk/articles/show?id=*");
        if (!PageTest.button(page, "Make a preview link").isVisible()) {
            page.locator("summary", new LocatorOptions().setHasText("Preview links"))
                    .click();
        }
        PageTest.button(page, "Make a preview link").click();
        page.getByText("The preview link is made").waitFor();
        var address = page.locator("input[id^=shared]").first().inputValue();
        look(page, screen, "links");
        lookAtReviewLink(page, screen);
        PageTest.button(page, "Preview").click();
        page.waitForSelector("#preview iframe.shown");
        look(page, screen, "preview-beside");
        page.navigate(page.url().replace("/show?id=", "/preview?id="));
        look(page, screen, "preview");
        page.navigate(page.url().replace("/preview?id=", "/beside?left="));
        look(page, screen, "beside-choose");
        page.locator(".choose .story-link").first().click();
        page.waitForURL("**&right=*");
        look(page, screen, "beside");
        page.keyboard().press("?");
        look(page, screen, "shortcuts");
        page.context().close();
        lookAsStranger(screen, address);
    }

    private void lookAtReviewLink(Page page, Screen screen) {
        page.getByLabel("What for").selectOption("OPINION");
        PageTest.field(page, "For whom").fill("Dr. Adler, counsel");
        var links = page.locator("input[id^=shared]");
        var before = links.count();
        PageTest.button(page, "Make a preview link").click();
        assertThat(links).hasCount(before + 1);
        var outside = page(screen);
        outside.navigate(links.first().inputValue());
        look(outside, screen, "review-link");
        outside.getByLabel("I object").check();
        PageTest.button(outside, "Send my opinion").click();
        outside.locator("#failures").waitFor();
        look(outside, screen, "review-refused");
        outside.getByLabel("In a sentence").fill("The price is not final.");
        PageTest.button(outside, "Send my opinion").click();
        outside.locator("#recorded").waitFor();
        look(outside, screen, "review-answered");
        assertEquals(List.of(), outside.context().cookies(), "a review sets no cookie");
        outside.context().close();
        page.reload();
        look(page, screen, "opinions");
    }

    private void lookAsStranger(Screen screen, String address) {
        var page = page(screen);
        page.navigate(address);
        look(page, screen, "preview-link");
        assertEquals(List.of(), page.context().cookies(), "a preview sets no cookie");
        page.context().close();
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @EnumSource
    void readersFindTheSiteInOrder(Screen screen) {
        var page = page(screen);
        page.navigate("/");
        look(page, screen, "front");
        page.locator("main a[href^='/'][href*='/20']").first().click();
        look(page, screen, "story");
        for (var address : List.of(
                "/world",
                "/culture",
                "/tag/transport",
                "/author/ana-prado",
                "/about",
                "/corrections",
                "/search",
                "/search?q=harbour",
                "/api",
                "/no/such/page")) {
            page.navigate(address);
            look(page, screen, "site" + address);
        }
        assertEquals(List.of(), page.context().cookies(), "the public site sets no cookie");
        page.context().close();
        assertEquals(List.of(), complaints);
    }

    private Page page(Screen screen) {
        var context = Chromium.get().newContext(screen.options);
        context.onWebError(error -> complaints.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return context.newPage();
    }

    private static void look(Page page, Screen screen, String name) {
        assertFalse(page.content().contains("???"), "a text is missing on " + page.url());
        PageTest.assertNoAxeFindings(page);
        assertEquals(
                0,
                page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
                name + " is wider than the screen");
        PageTest.shoot(page, "tour-" + screen + "-" + name.replaceAll("\\W+", "-"));
        if (screen == Screen.LIGHT && IN_README.containsKey(name)) {
            PageTest.shootForDocs(page, IN_README.get(name));
        }
    }
}
