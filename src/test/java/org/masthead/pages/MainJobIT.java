package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.testing.FromOutside;

/** The main job: an agency's story goes in by upload and comes out on the site, by two people. */
class MainJobIT extends PageTest {

    private static final String KICKER = "From the wires";
    private static final String STANDFIRST = "What it is about, in a sentence of our own.";

    private AgencyItem item;

    /** Our own file, and the newsroom's sample beside the project where it is at hand. */
    static Stream<Path> files() {
        return Stream.of(
                        Path.of("src/test/resources/agency/harbour-bridge.txt"),
                        Path.of(
                                System.getProperty("masthead.samples", "../shared/samples"),
                                "000_f6edb28e7c0b2016.txt"))
                .filter(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStoryOfAnAgencyIsTakenInEditedReviewedAndPublishedByTwoPeople(Path file) throws Exception {
        item = AgencyItem.read(file);
        var reporter = signedIn("reporter");
        takeIn(reporter);
        edit(reporter);
        var story = submit(reporter);
        reporterMayNotApprove(reporter);

        var publisher = signedIn("publisher");
        findInTheQueue(publisher);
        assertEquals(story, publisher.url());
        approveAndPublish(publisher);

        var reader = stranger();
        reader.navigate(FromOutside.ADDRESS + "/");
        link(reader, item.headline()).first().click();
        reader.waitForURL(url -> url.contains("/20"));
        assertEveryFactIsOnThePage(reader);
        assertStructuredDataCarriesTheFacts(reader);
        assertTheFeedCarriesTheFacts(reader.url());
    }

    private void takeIn(Page page) {
        link(page, "Take in").click();
        page.waitForURL("**/desk/exchange/take-in");
        field(page, "Agency files").setInputFiles(item.file());
        var found = page.locator("#found");
        for (var fact : Stream.of(item.headline(), item.source(), item.shown(), item.creditLine())
                .toList()) {
            assertThat(found).containsText(fact);
        }
        shoot(page, "take-in");
        assertNoAxeFindings(page);
        button(page, "Take in stories").click();
        link(page, item.headline()).click();
        page.waitForURL("**/desk/articles/edit?id=*");
        assertThat(field(page, "Headline")).hasValue(item.headline());
    }

    private void edit(Page page) {
        field(page, "Kicker").fill(KICKER);
        field(page, "Standfirst").fill(STANDFIRST);
        button(page, "Save").click();
        assertThat(page.locator("#story\\:state")).containsText("Saved");
        page.reload();
        assertThat(field(page, "Standfirst")).hasValue(STANDFIRST);
        assertThat(field(page, "Body")).containsText(item.paragraphs().get(0));
        shoot(page, "edit");
        assertNoAxeFindings(page);
    }

    /** Returns the address of the story's page. */
    private static String submit(Page page) {
        button(page, "Submit for review").click();
        page.waitForURL("**/desk/articles/show?id=*");
        assertThat(page.getByText("Submitted for review.")).isVisible();
        return page.url();
    }

    private static void reporterMayNotApprove(Page page) {
        assertThat(button(page, "Approve")).isDisabled();
        assertThat(page.locator("#why-approve"))
                .containsText("You wrote some of this text; somebody else has to approve it.");
        assertNoAxeFindings(page);
    }

    private void findInTheQueue(Page page) {
        link(page, "Review").click();
        page.waitForURL("**/desk/review/queue");
        shoot(page, "queue");
        assertNoAxeFindings(page);
        link(page, item.headline()).click();
        page.waitForURL("**/desk/articles/show?id=*");
    }

    private static void approveAndPublish(Page page) {
        button(page, "Approve").click();
        assertThat(page.getByText("Approved.")).isVisible();
        shoot(page, "show");
        button(page, "Publish").click();
        assertThat(page.getByText("Published.")).isVisible();
        assertNoAxeFindings(page);
    }

    private void assertEveryFactIsOnThePage(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(item.headline());
        var article = page.locator("article");
        Stream.of(KICKER, STANDFIRST, item.source(), item.shown(), item.creditLine())
                .forEach(fact -> assertThat(article).containsText(fact));
        item.tags().forEach(tag -> assertThat(link(page, tag)).isVisible());
        item.paragraphs()
                .forEach(paragraph -> assertThat(article.getByText(paragraph)).isVisible());
        shoot(page, "story");
        assertNoAxeFindings(page);
    }

    private void assertStructuredDataCarriesTheFacts(Page page) {
        var data = page.locator("script[type='application/ld+json']").allTextContents().stream()
                .map(text -> Json.createReader(new StringReader(text)).readObject())
                .filter(thing -> thing.getString("@type").equals("NewsArticle"))
                .findFirst()
                .orElseThrow();
        assertEquals(item.headline(), data.getString("headline"));
        assertEquals(item.source(), data.getJsonObject("sourceOrganization").getString("name"));
        assertEquals(
                Set.copyOf(item.tags()),
                Set.copyOf(data.getJsonArray("keywords").getValuesAs(JsonString::getString)));
        assertEquals(item.creditLine(), data.getString("creditText"));
        assertEquals(item.iso(), video(data).getString("duration"));
    }

    private static JsonObject video(JsonObject data) {
        var video = data.getJsonObject("video");
        assertEquals("VideoObject", video.getString("@type"));
        return video;
    }

    private void assertTheFeedCarriesTheFacts(String address) {
        var feed = FromOutside.get("/rss.xml").body();
        Stream.of(address, item.source(), item.creditLine()).forEach(fact -> assertTrue(feed.contains(fact), fact));
        item.tags().forEach(tag -> assertTrue(feed.contains(tag), tag));
        assertTrue(feed.contains("duration=\"" + item.seconds() + "\""), feed);
    }
}
