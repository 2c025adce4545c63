package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.FromOutside.Seen;

/** A desk asks for something; a publisher is held up, is led to the place, puts it right, ticks and publishes. */
class ChecklistPageIT extends PageTest {

    private static final Path PICTURE = Path.of("src/main/resources/org/masthead/ops/demo/pictures/harbour-bridge.jpg");

    private static final String BLOCK = """
            () => JSON.parse(document.getElementById(document.querySelector(".body-editor").dataset.field).value)
                .content[1].attrs.id""";

    @Test
    void aPublisherPutsRightWhatTheDeskAsksForAndPublishes() {
        theDeskAsksForTagsAndATick();
        var story = FromOutside.story("approved");
        var page = signedIn("publisher");
        show(page, story);
        assertThat(button(page, "Publish")).isDisabled();
        assertThat(page.getByText("The story has no tag. Nobody has ticked “Legal has read this”.")
                        .first())
                .isVisible();
        assertNoAxeFindings(page);
        shoot(page, "checklist");

        link(page, "The story has no tag.").click();
        assertThat(field(page, "Tags")).isFocused();
        page.keyboard().type("ferry");
        button(page, "Save").click();
        assertThat(page.locator("#story\\:state")).containsText("Saved");

        show(page, story);
        FromOutside.silence(Duration.ofMinutes(2));
        approveAgain(story);
        show(page, story);
        assertThat(button(page, "Publish")).isDisabled();
        button(page, "Tick: Legal has read this").click();
        assertThat(page.getByText("Ticked.")).isVisible();
        assertThat(page.locator("#checklist")).containsText("The publisher, ");
        assertNoAxeFindings(page);
        button(page, "Publish").click();
        assertThat(page.getByText("Published.")).isVisible();
    }

    @Test
    void whatWasTickedBeforeTheTextWasChangedSaysSo() {
        theDeskAsksForTagsAndATick();
        var story = FromOutside.story("inReview");
        var page = signedIn("editor");
        show(page, story);
        button(page, "Tick: Legal has read this").click();
        assertThat(page.getByText("Ticked.")).isVisible();
        FromOutside.edit("editor", story, "Ferry leaves late", "It left late.");
        show(page, story);
        assertThat(page.getByText("The text was changed since.")).isVisible();
        assertNoAxeFindings(page);
        button(page, "Tick: Legal has read this").click();
        button(page, "Take the tick back: Legal has read this").click();
        assertThat(page.getByText("The tick was taken back.")).isVisible();
    }

    @Test
    void aStageIsPassedWhenWhatItAsksForIsTicked() {
        var admin = openWorld();
        addItem(admin, "Review");
        assertThat(field(admin, "Ticked before").locator("option:checked")).hasText("Review");
        field(admin, "The musts of the checklist hold already here").check();
        button(admin, "Save stages").click();
        assertThat(admin.getByText("The stages were saved.")).isVisible();
        assertThat(field(admin, "The musts of the checklist hold already here")).isChecked();
        assertNoAxeFindings(admin);
        shoot(admin, "admin-stage-checklist");
        var story = FromOutside.story("inReview");
        var page = signedIn("editor");
        show(page, story);
        assertThat(button(page, "Approve")).isDisabled();
        assertThat(page.locator("#moves [id^=why-approve]")).hasText("Nobody has ticked “Legal has read this”.");
        var checklist = page.locator("#checklist");
        assertThat(checklist).containsText("Asked for before this stage is passed: Review");
        assertThat(checklist).containsText("The musts hold before these stages are passed: Review");
        assertNoAxeFindings(page);
        shoot(page, "stage-checklist");
        button(page, "Tick: Legal has read this").click();
        assertThat(page.getByText("Ticked.")).isVisible();
        button(page, "Approve").click();
        assertThat(page.getByText("Approved.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void whatAStageThatGoesAskedForIsAskedForBeforeGoingOutAndThePageSaysSo() {
        var admin = openWorld();
        button(admin, "Add stage").click();
        admin.getByLabel("Stage", new Page.GetByLabelOptions().setExact(true))
                .nth(1)
                .fill("Legal");
        button(admin, "Save stages").click();
        assertThat(admin.getByText("The stages were saved.")).isVisible();
        addItem(admin, "Legal");
        button(admin, "Remove: Legal").click();
        assertThat(button(admin, "Remove: Legal")).hasCount(0);
        button(admin, "Save stages").click();
        assertThat(admin.getByText("Legal → the story goes out")).isVisible();
        assertNoAxeFindings(admin);
        shoot(admin, "admin-stage-postponed");
        button(admin, "Save and ask for these before going out").click();
        assertThat(admin.getByText("The stages were saved.")).isVisible();
        assertThat(field(admin, "Ticked before").locator("option:checked")).hasText("the story goes out");
        assertThat(field(admin, "What is ticked")).hasValue("Legal has read this");
    }

    @Test
    void whatIsMissingStandsBesideTheTextAndLeadsThereAndGoesWhenItIsPutRight() {
        theDeskAsksForTagsAndATick();
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        Paper.open(page, story);
        var panel = page.locator("#checks-panel");
        assertThat(panel).containsText("2 block");
        assertThat(panel).containsText("Legal has read this");
        assertThat(button(page, "Tick: Legal has read this")).hasCount(0);
        assertNoAxeFindings(page);
        shoot(page, "edit-checklist");
        link(page, "The story has no tag.").click();
        assertThat(field(page, "Tags")).isFocused();
        field(page, "Headline").focus();
        link(page, "The story has no tag.").click();
        assertThat(field(page, "Tags")).isFocused();
        page.keyboard().type("ferry");
        assertThat(panel).containsText("1 blocks");
        assertThat(link(page, "The story has no tag.")).hasCount(0);
    }

    @Test
    void whatIsSaidOfThePictureInOneBreathIsKeptAndHoldsTheStoryUp() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        Paper.open(page, story);
        page.locator("#picture").setInputFiles(PICTURE);
        var box = page.locator("#lead-rights");
        assertThat(page.locator("#story\\:state")).containsText("Saved");
        page.waitForResponse(
                answer -> answer.url().endsWith("/desk/media/rights")
                        && answer.request().postData().contains("2020-01-31"),
                () -> {
                    box.getByLabel("Rights").fill("Alder Archive, once");
                    box.getByLabel("May be used until").fill("2020-01-31");
                    box.getByLabel("Rights").focus();
                });
        assertThat(box.getByText("The rights were saved")).isVisible();
        Paper.open(page, story);
        assertThat(box.getByLabel("Rights")).hasValue("Alder Archive, once");
        assertThat(box.getByLabel("May be used until")).hasValue("2020-01-31");
        assertThat(page.locator("#checks-panel")).containsText("1 blocks");
        assertNoAxeFindings(page);
        shoot(page, "picture-rights");
    }

    @Test
    void aNewStoryHasTheLanguageAndTheHeadlineLimitOfItsDesk() {
        var admin = signedIn("admin");
        admin.navigate("/admin/desks");
        link(admin, "World").click();
        field(admin, "Headline: characters at most").fill("40");
        button(admin, "Save checklist").click();
        assertThat(admin.getByText("The checklist was saved.")).isVisible();
        field(admin, "Language").fill("ar");
        button(admin, "Save").first().click();
        assertThat(admin.getByText("The changes to World were saved.")).isVisible();
        var page = signedIn("reporter");
        page.navigate("/desk/articles/edit");
        assertThat(field(page, "Language")).hasValue("en");
        assertThat(page.locator("#story\\:headline-count")).containsText("70");
        field(page, "Desk").selectOption("World");
        assertThat(field(page, "Language")).hasValue("ar");
        assertThat(field(page, "Headline")).hasAttribute("dir", "rtl");
        assertThat(page.locator("#story\\:headline-count")).containsText("40");
        field(page, "Language").fill("fr");
        field(page, "Desk").selectOption("Sport");
        assertThat(field(page, "Language")).hasValue("fr");
    }

    @Test
    void anAddressLeadsToABlockOfTheText() {
        var story = FromOutside.story("draft");
        var page = signedIn("reporter");
        var paper = Paper.open(page, story);
        var block = (String) page.evaluate(BLOCK);
        page.navigate("/desk/");
        page.navigate("/desk/articles/edit?id=" + story.id() + "#block-" + block);
        assertThat(paper.body()).isFocused();
        page.keyboard().type("Yet ");
        assertThat(paper.body()).containsText("Yet Nobody was surprised.");
    }

    /** What was changed is reviewed anew. */
    private void approveAgain(Seen story) {
        var editor = signedIn("editor");
        show(editor, story);
        button(editor, "Approve").click();
        assertThat(editor.getByText("Approved.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private Page openWorld() {
        var page = signedIn("admin");
        page.navigate("/admin/desks");
        link(page, "World").click();
        page.waitForURL("**/admin/desk?id=*");
        return page;
    }

    private static void addItem(Page page, String before) {
        button(page, "Add item").click();
        field(page, "What is ticked").fill("Legal has read this");
        field(page, "Ticked before").selectOption(before);
        button(page, "Save checklist").click();
        assertThat(page.getByText("The checklist was saved.")).isVisible();
    }

    private void theDeskAsksForTagsAndATick() {
        var page = openWorld();
        field(page, "Tags").selectOption("Must");
        button(page, "Add item").click();
        field(page, "What is ticked").fill("Legal has read this");
        button(page, "Save checklist").click();
        assertThat(page.getByText("The checklist was saved.")).isVisible();
        assertThat(field(page, "Tags")).hasValue("MUST");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What is ticked")))
                .hasValue("Legal has read this");
        assertNoAxeFindings(page);
        shoot(page, "admin-checklist");
    }

    private static void show(Page page, Seen story) {
        page.navigate("/desk/articles/show?id=" + story.id());
    }
}
