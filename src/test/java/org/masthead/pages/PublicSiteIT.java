package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.testing.Newsroom;

/** The demo newsroom's site as readers with slow lines, without scripts and without eyes meet it, and as checkers do. */
class PublicSiteIT {

    private static final Path HOME = Path.of("target/public-site-home");

    private static final List<String> PAGES = List.of(
            "/",
            "/world",
            "/tag/transport",
            "/author/ana-prado",
            "/topic/the-harbour",
            "/about",
            "/corrections",
            "/search",
            "/search?q=harbour",
            "/search?q=nothinglikethis",
            "/no/such/page");

    /** Last parts of the addresses of demo stories: one with a picture, a video, neither, a language from right to left. */
    private static final List<String> STORIES = List.of(
            "councillors-cap-holiday-lets",
            "alder-bridge-to-lose-two-lanes",
            "burst-main-floods-tanner-street",
            "ras-marjan-solar-desalination");

    private static final int LARGEST = 60 * 1024;
    private static final int MOST_REQUESTS = 10;

    private static final String SHIFT = """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
            })""";

    private static Product product;

    private static List<String> addresses;

    @BeforeAll
    static void openTheDemoNewsroom() throws IOException {
        if (Files.exists(HOME)) {
            try (var files = Files.walk(HOME)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        product = Product.start(HOME, Map.of("MASTHEAD_DEMO", "true", "MASTHEAD_DEMO_PASSWORD", Newsroom.PASSWORD));
        makeATopic();
        addresses = Stream.concat(PAGES.stream(), STORIES.stream().map(PublicSiteIT::address))
                .toList();
    }

    private static void makeATopic() {
        var desk = reader();
        desk.navigate("/desk/fronts/list");
        PageTest.signIn(desk, "slot");
        desk.navigate("/desk/fronts/list");
        desk.getByLabel("New topic").fill("The harbour");
        PageTest.button(desk, "Make topic").click();
        desk.waitForURL("**/desk/fronts/edit?id=*");
        desk.locator("#front-found [data-front-act=PIN][data-group='-1']")
                .first()
                .click();
        assertThat(desk.locator("#front-status")).containsText("Place 1");
        PageTest.button(desk, "Publish now").click();
        assertThat(desk.locator("#front-status")).containsText("Published");
        desk.context().close();
    }

    /** Where a story of the demo newsroom stands: its day depends on when the newsroom was opened. */
    private static String address(String slug) {
        var page = reader();
        page.navigate("/");
        var link = page.locator("main a[href$='/" + slug + "']").first();
        var address = link.getAttribute("href");
        page.context().close();
        return address;
    }

    static List<String> addresses() {
        return addresses;
    }

    @AfterAll
    static void close() {
        product.kill();
    }

    @Test
    void noPageHasAnErrorThatTheHtmlCheckerKnows() throws Exception {
        var page = reader();
        var sources = new LinkedHashMap<String, String>();
        for (var address : addresses) {
            sources.put("page" + address, page.navigate(address).text());
        }
        assertEquals(List.of(), HtmlChecker.errors(sources));
        page.context().close();

        var broken = Map.of("broken", "<!DOCTYPE html><html lang='en'><title>x</title><p id='a'><p id='a'></html>");
        assertEquals(1, HtmlChecker.errors(broken).size(), "it would complain");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPageIsLightKeepsStillAsksNobodyElseAndBreaksNoRule(String address) {
        var page = reader();
        var requests = new ArrayList<Request>();
        page.onRequestFinished(requests::add);
        page.navigate(address);
        page.evaluate("document.fonts.ready.then(() => null)");
        assertEquals(0.0, ((Number) page.evaluate(SHIFT)).doubleValue(), 0.0001, "nothing moves");
        assertLight(requests);
        assertEquals(List.of(), page.context().cookies());
        for (var role : List.of(AriaRole.BANNER, AriaRole.MAIN, AriaRole.CONTENTINFO)) {
            assertThat(page.getByRole(role)).hasCount(1);
        }
        assertThat(page.locator("h1")).hasCount(1);
        PageTest.assertNoAxeFindings(page);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.context().close();
    }

    private static void assertLight(List<Request> requests) {
        assertEquals(
                List.of(),
                requests.stream()
                        .map(Request::url)
                        .filter(url -> !url.startsWith(Product.ADDRESS))
                        .toList());
        var others = requests.stream()
                .filter(request -> !"image".equals(request.resourceType()))
                .toList();
        assertTrue(others.size() <= MOST_REQUESTS, others.size() + " requests");
        var size = others.stream().mapToInt(PublicSiteIT::size).sum();
        assertTrue(size <= LARGEST, size + " bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | NewsMediaOrganization WebSite CollectionPage",
                "/world | CollectionPage BreadcrumbList",
                "/tag/transport | CollectionPage BreadcrumbList",
                "/author/ana-prado | ProfilePage ItemList BreadcrumbList"
            })
    void machinesAreToldWhatAListHolds(String address, String types) {
        var page = reader();
        page.navigate(address);
        var told = page.evaluate("""
                () => [...document.querySelectorAll('script[type="application/ld+json"]')]
                    .map(script => JSON.parse(script.textContent))
                    .flatMap(data => data["@graph"] ?? [data]).map(thing => thing["@type"]).join(" ")""");
        assertEquals(types, told);
        assertThat(page.locator("meta[property='og:image']")).hasCount(1);
        assertThat(page.locator("article.card")).not().hasCount(0);
        assertThat(page.locator("img[fetchpriority=high]:not([loading])")).hasCount(1);
        page.context().close();
    }

    @Test
    void readersFindTheirWayWithoutAScript() {
        var page = reader(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/no/such/page");
        page.locator("main").getByLabel("Search").fill("ferry");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=ferry");
        page.navigate("/world");
        page.locator("summary").click();
        page.locator(".sheet")
                .getByRole(AriaRole.LINK)
                .filter(new FilterOptions().setHasText("Culture"))
                .click();
        assertThat(page.locator("h1")).hasText("Culture");
        page.context().close();
    }

    @Test
    void whatAnAuthorSaysIsOnTheirPageAtOnce() {
        var page = reader();
        page.navigate("/author/ana-prado");
        assertThat(page.locator(".author .bio")).hasCount(0);

        var desk = reader();
        desk.navigate("/account/profile");
        PageTest.signIn(desk, "reporter");
        desk.navigate("/account/profile");
        desk.getByLabel("About").fill("Ana Prado writes <b>from the coast</b>.");
        PageTest.button(desk, "Save profile").click();
        desk.locator("#messages .message-info").waitFor();

        page.reload();
        assertThat(page.locator(".author .bio")).hasText("Ana Prado writes <b>from the coast</b>.");
        assertThat(page.locator(".author .count")).containsText("stories");
        PageTest.assertNoAxeFindings(page);
        page.context().close();
        desk.context().close();
    }

    private static Page reader() {
        return reader(new NewContextOptions());
    }

    private static Page reader(NewContextOptions options) {
        return Chromium.get()
                .newContext(options.setBaseURL(Product.ADDRESS)
                        .setViewportSize(390, 844)
                        .setLocale("en-GB"))
                .newPage();
    }

    /** Bytes on the line: what is not packed yet goes out packed. */
    private static int size(Request request) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(request.response().body());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size();
    }
}
