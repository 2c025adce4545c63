package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.body.model.Document;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;

/** A text that came too late: it waits where nobody can miss it, and is merged by its person. */
class MergePageIT extends PageTest {

    private static final String FIRST = "The ferry left on time.";
    private static final String SECOND = "Nobody was surprised.";
    private static final String BODY =
            Document.ofParagraphs(List.of(FIRST, SECOND)).json();

    private Seen story;
    private Page page;
    private String address;

    /**
     * The reporter changed the headline and the second paragraph; the editor, faster, the headline, and the first and the
     * second paragraph.
     */
    @BeforeEach
    void aTextThatCameTooLate() {
        story = FromOutside.story("draft");
        FromOutside.edit(
                "editor",
                story,
                "Ferry leaves early",
                "The ferry left on time, at nine.",
                "Few people were surprised.");
        page = signedIn("reporter");
        address = keep(page);
    }

    @Test
    void theTextsStandSideBySideAndWhatDoesNotCollideIsMergedAlready() {
        page.navigate(address);
        assertThat(page.getByText("The editor saved this story at")).isVisible();
        assertThat(page.getByText("2 collisions are to be decided.")).isVisible();
        var merged = page.locator(".compare-body .merged")
                .filter(new Locator.FilterOptions().setHasText("only The editor changed this"));
        assertThat(merged).containsText("at nine");
        assertThat(collision(0).locator(".mine")).containsText("Ferry leaves late");
        assertThat(collision(0).locator(".theirs")).containsText("Ferry leaves early");
        assertThat(collision(1).locator(".mine")).containsText("crew");
        assertThat(collision(1).locator(".theirs")).containsText("Few people");
        shoot(page, "merge");
        assertNoAxeFindings(page);
    }

    @Test
    void withTheKeyboardAloneEverythingIsDecidedAndSaved() {
        page.navigate(address);
        choose(0, "Mine");
        choose(1, "Both");
        button(page, "Save merged story").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/articles/show?id=*");
        assertThat(page.getByText("The merged story is saved.")).isVisible();
        var sheet = page.locator("article.story");
        assertThat(sheet).containsText("Ferry leaves late");
        assertThat(sheet).containsText("The ferry left on time, at nine.");
        assertThat(sheet).containsText("The crew was surprised.");
        assertThat(sheet).containsText("Few people were surprised.");
        page.navigate("/desk/");
        assertEquals(0, page.getByText("wait to be merged").count());
    }

    @Test
    void nothingIsSavedWhileACollisionIsOpen() {
        page.navigate(address);
        choose(0, "Mine");
        button(page, "Save merged story").click();
        assertThat(page.getByText("One collision is still to be decided")).isVisible();
        assertThat(collision(0).getByLabel("Mine")).isChecked();
    }

    @Test
    void whoeverIsOvertakenAgainMergesAgainAndKeepsTheChoicesThatStillFit() {
        page.navigate(address);
        choose(0, "Mine");
        choose(1, "Mine");
        FromOutside.edit(
                "editor",
                story,
                "Ferry leaves early",
                "The ferry left on time, at nine.",
                "Few people were surprised at all.");
        button(page, "Save merged story").click();
        assertThat(page.getByText("The editor has saved again meanwhile")).isVisible();
        assertThat(collision(0).getByLabel("Mine")).isChecked();
        assertThat(collision(1).getByLabel("Mine")).not().isChecked();
        assertThat(page.getByText("1 collision is to be decided.")).isVisible();
        choose(1, "Theirs");
        button(page, "Save merged story").click();
        page.waitForURL("**/desk/articles/show?id=*");
        assertThat(page.locator("article.story")).containsText("Few people were surprised at all.");
    }

    @Test
    void itIsKeptForLaterWhereNobodyCanMissIt() {
        page.navigate(address);
        link(page, "Keep for later").click();
        page.waitForURL("**/desk/articles/show?id=*");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Texts that wait to be merged")))
                .isVisible();
        assertNoAxeFindings(page);
        page.navigate("/desk/");
        var waiting = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Texts of mine that wait to be merged"));
        assertNoAxeFindings(page);
        waiting.getByRole(AriaRole.LINK).click();
        page.waitForURL("**/desk/articles/merge?unmerged=*");
    }

    @Test
    void nobodyElseOpensIt() {
        assertEquals(404, signedIn("reporter2").navigate(address).status());
        assertEquals(200, signedIn("editor").navigate(address).status());
    }

    @Test
    void whatIsNoCopyIsRefusedWithASentence() {
        var answer = page.request()
                .post("/desk/articles/unmerged", RequestOptions.create().setData("{\"id\":" + story.id() + "}"));
        assertEquals(422, answer.status());
        assertEquals(404, send(page, 999_999).status());
    }

    @Test
    void thePageFitsAPhone() {
        page.setViewportSize(390, 844);
        page.navigate(address);
        assertEquals(0, page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        shoot(page, "merge-390");
        assertNoAxeFindings(page);
    }

    private String keep(Page from) {
        var answer = send(from, story.id());
        assertEquals(200, answer.status(), answer.text());
        return object(answer.text()).getString("address");
    }

    private APIResponse send(Page from, long id) {
        var sent = Json.createObjectBuilder()
                .add("id", id)
                .add("seen", story.version())
                .add("base", copy("Ferry leaves on time", BODY))
                .add("mine", copy("Ferry leaves late", BODY.replace("Nobody", "The crew")))
                .build();
        return from.request()
                .post(
                        "/desk/articles/unmerged",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(sent.toString()));
    }

    private static JsonObject copy(String headline, String body) {
        return Json.createObjectBuilder()
                .add("headline", headline)
                .add("language", "en")
                .add("body", object(body))
                .build();
    }

    private static JsonObject object(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private Locator collision(int number) {
        return page.locator(".collision").nth(number);
    }

    private void choose(int collision, String label) {
        collision(collision).getByLabel(label).focus();
        page.keyboard().press("Space");
    }
}
