package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.testing.FromOutside;

/** An administrator makes a role, sees whom a change concerns, gives it until a day, and asks who may. */
class KeepingRolesIT extends PageTest {

    private static final String LAST_DAY = "2199-11-30";

    @Test
    void aRoleIsCopiedChangedGivenUntilADayAndFoundAgain() {
        var page = signedIn("admin");
        copyEditor(page, "Night editor");
        giveUntil(page, "sporteditor", "Night editor", "Sport");
        assertThat(page.locator("#roles table")).containsText("until 30 Nov 2199");

        openRole(page, "Night editor");
        field(page, "Publish").check();
        field(page, "Manage templates").uncheck();
        button(page, "Review the change").click();
        var effects = page.locator("#effects");
        assertThat(effects).containsText("One person gains something, nobody loses anything.");
        assertThat(effects).containsText("Sport");
        assertThat(effects).containsText("Gains: Publish.");
        assertNoAxeFindings(page);
        shoot(page, "role-review");
        button(page, "Save the change").click();
        assertThat(page.getByText("The role Night editor was changed.")).isVisible();

        page.navigate("/admin/who?capability=article.publish");
        field(page, "Desk").selectOption(new SelectOption().setLabel("Sport"));
        button(page, "Ask").click();
        assertThat(page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("One person may on Sport: Publish")))
                .isVisible();
        assertThat(row(page, "The sporteditor")).containsText("30 Nov 2199");
        link(page, "The sporteditor").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("What may The sporteditor do?");
        assertThat(row(page, "Publish and schedule")).containsText("Night editor until 30 Nov 2199");
        assertNoAxeFindings(page);
    }

    @Test
    void aChangeThatWasMadeAfterTheLookIsLookedAtAgain() {
        var page = signedIn("admin");
        copyEditor(page, "Night editor");
        giveUntil(page, "sporteditor", "Night editor", "Sport");
        openRole(page, "Night editor");
        field(page, "Publish").check();
        button(page, "Review the change").click();
        assertThat(page.locator("#effects")).containsText("Gains: Publish.");
        field(page, "Take down").check();
        button(page, "Save the change").click();
        assertThat(page.locator("#effects")).containsText("Gains: Publish, Take down.");
        button(page, "Leave it as it is").click();
        assertThat(field(page, "Publish")).not().isChecked();
    }

    @Test
    void aRoleOfEveryNewsroomIsOnlyShown() {
        var page = signedIn("admin");
        openRole(page, "Editor");
        assertThat(field(page, "Publish")).isDisabled();
        assertThat(button(page, "Review the change")).hasCount(0);
        assertThat(button(page, "Delete")).hasCount(0);
    }

    @Test
    void aRoleThatSomebodyHoldsSaysWhyItIsNotDeleted() {
        var page = signedIn("admin");
        copyEditor(page, "Night editor");
        assertThat(button(page, "Delete")).isEnabled();
        giveUntil(page, "sporteditor", "Night editor", "Sport");
        openRole(page, "Night editor");
        assertThat(button(page, "Delete")).isDisabled();
        assertThat(page.locator("#why-delete")).containsText("One person holds this role");
    }

    @Test
    void theGridShowsTheRolesThatWereChosenToo() {
        var page = signedIn("admin");
        copyEditor(page, "Night editor");
        page.navigate("/admin/roles?q=night");
        var grid = page.locator("table.grid");
        assertThat(grid).not().containsText("Night editor");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show Night editor"))
                .click();
        assertThat(grid).containsText("Night editor");
        assertTrue(page.url().contains("with="), page.url());
        assertNoAxeFindings(page);
    }

    @Test
    void rolesAreSavedAsAFileAndTakenInAgain() throws IOException {
        var page = signedIn("admin");
        copyEditor(page, "Night editor");
        page.navigate("/admin/roles");
        var download = page.waitForDownload(() -> link(page, "Save as a file").click());
        assertEquals("roles.json", download.suggestedFilename());
        var saved = Files.readString(download.path());
        takeIn(page, saved);
        assertThat(page.getByText("All roles of the file are here already")).isVisible();
        takeIn(page, saved.replace("\"article.review\"", "\"article.fly\""));
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("article.fly")))
                .isVisible();
        assertThat(button(page, "Take in these roles")).hasCount(0);
        takeIn(page, saved.replace("\"Night editor\"", "\"Late editor\"").replace("editor-copy", "late"));
        assertThat(page.locator("#preview")).containsText("New: Late editor");
        button(page, "Take in these roles").click();
        assertThat(page.getByText("One role was made, none was changed.")).isVisible();
        assertThat(link(page, "Late editor")).isVisible();
    }

    @Test
    void whatIsGivenAndTakenIsSaidBefore() {
        var page = signedIn("admin");
        openPerson(page, "sporteditor");
        assertThat(page.locator("#roles table")).containsText("Loses: Read stories, Write stories");
        var giving = page.locator("#giving");
        giving.getByLabel("Role").selectOption(new SelectOption().setLabel("Publisher"));
        assertThat(page.locator("#gains")).containsText("All desks Gains:");
        giving.getByLabel("Desk").selectOption(new SelectOption().setLabel("Sport"));
        assertThat(page.locator("#gains"))
                .containsText("Sport Gains: Publish, Take down, Published stories by program, Arrange fronts.");
        giving.getByLabel("Last day").fill("2020-01-01");
        button(page, "Give role").click();
        assertThat(page.getByText("The last day of a role cannot lie in the past."))
                .isVisible();
    }

    @Test
    void aDisabledButtonLeadsToWhy() {
        var story = FromOutside.story("inReview");
        var page = signedIn("reporter");
        page.navigate("/desk/articles/show?id=" + story.id());
        link(page, "Why? Approve").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Why can I not do this: Approve?");
        assertThat(page.locator(".demand.unmet").first()).containsText("A role that allows it");
        assertThat(page.locator(".demand.met").first()).containsText("The right place");
        assertThat(page.locator(".members")).containsText("The editor");
        assertNoAxeFindings(page);
        shoot(page, "why");
    }

    @Test
    void aProfileIsOnesOwnToWriteAndItsBylineBeginsStories() {
        var page = signedIn("reporter");
        page.navigate("/account/");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Profile: byline, picture and a few words for readers"))
                .click();
        field(page, "Byline as printed").fill("Ana Prado in Alder");
        field(page, "Name of link 1").fill("Site");
        field(page, "Address of link 1").fill("http://ana.example.org");
        button(page, "Save profile").click();
        assertThat(page.getByText("an address that begins with https://")).isVisible();
        field(page, "Address of link 1").fill("https://ana.example.org");
        page.getByLabel("Picture").setInputFiles(new FilePayload("ana.png", "image/png", page.screenshot()));
        button(page, "Save profile").click();
        assertThat(page.getByText("The profile was saved.")).isVisible();
        assertThat(page.locator(".portrait")).isVisible();
        page.navigate("/desk/articles/edit");
        assertThat(page.getByLabel("Byline")).hasValue("Ana Prado in Alder");
    }

    @Test
    void everybodySeesWhatTheyMayDo() {
        var page = signedIn("editor");
        page.navigate("/account/may");
        assertThat(row(page, "Change, return and approve")).containsText("Editor");
        assertNoAxeFindings(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/roles",
                "/admin/role?id=1",
                "/admin/role",
                "/admin/who",
                "/admin/may?person=1",
                "/admin/roles/export"
            })
    void rolesAndRightsOfOthersAreForThoseOnlyWhoManagePeople(String path) {
        assertEquals(302, FromOutside.get(path).statusCode());
        var page = signedIn("editor");
        assertEquals(403, page.navigate(path).status(), path);
    }

    private static void copyEditor(Page page, String name) {
        openRole(page, "Editor");
        button(page, "Copy").click();
        assertThat(page.getByText("The role is copied.")).isVisible();
        field(page, "Name").fill(name);
        button(page, "Review the change").click();
        assertThat(page.getByText("Nobody gains or loses anything.")).isVisible();
        button(page, "Save the change").click();
        assertThat(page.getByText("The role " + name + " was changed.")).isVisible();
    }

    private static void openRole(Page page, String name) {
        page.navigate("/admin/roles");
        page.locator("main table.cards")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForURL("**/admin/role?id=*");
    }

    private static void openPerson(Page page, String userName) {
        page.navigate("/admin/people?q=" + userName);
        link(page, "The " + userName).click();
        page.waitForURL("**/admin/person?id=*");
    }

    private static void giveUntil(Page page, String userName, String role, String desk) {
        openPerson(page, userName);
        var giving = page.locator("#giving");
        giving.getByLabel("Role").selectOption(new SelectOption().setLabel(role));
        assertThat(page.locator("#gains")).containsText("Gains:");
        giving.getByLabel("Desk").selectOption(new SelectOption().setLabel(desk));
        assertThat(page.locator("#gains")).containsText("This role adds nothing");
        giving.getByLabel("Last day").fill(LAST_DAY);
        button(page, "Give role").click();
        assertThat(page.getByText("The role was given to The " + userName)).isVisible();
    }

    private static void takeIn(Page page, String roles) {
        page.getByLabel("Take in from a file")
                .setInputFiles(
                        new FilePayload("roles.json", "application/json", roles.getBytes(StandardCharsets.UTF_8)));
        button(page, "Look at the file").click();
    }

    private static Locator row(Page page, String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }
}
