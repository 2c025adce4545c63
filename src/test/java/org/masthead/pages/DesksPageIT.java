package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;

/** Desks, their stages and their time zone, as administrators set them and others meet them. */
class DesksPageIT extends PageTest {

    @Test
    void anAdministratorPlansStagesAndSeesWhichStoriesThatMoves() {
        FromOutside.story("inReview");
        var page = signedIn("admin");
        openDesk(page, "World");
        button(page, "Add stage").click();
        stage(page, 1).fill("Legal");
        page.getByLabel("Passed by").nth(1).selectOption(new SelectOption().setLabel("Publisher"));
        button(page, "Save stages").click();
        assertThat(page.getByText("The stages were saved.")).isVisible();
        button(page, "Remove: Review").click();
        assertThat(stage(page, 0)).hasValue("Legal");
        button(page, "Save stages").click();
        assertThat(page.getByLabel("Stages of review").getByText("Review → Legal"))
                .isVisible();
        shoot(page, "desk-affected");
        assertNoAxeFindings(page);
        button(page, "Save and move these stories").click();
        assertThat(page.getByText("The stages were saved.")).isVisible();
        var publisher = signedIn("publisher");
        publisher.navigate("/desk/review/queue");
        assertThat(link(publisher, "Ferry leaves on time")).isVisible();
        var editor = signedIn("editor");
        editor.navigate("/desk/review/queue");
        assertThat(link(editor, "Ferry leaves on time")).hasCount(0);
    }

    @Test
    void aDeskIsMadeRenamedArchivedAndOpenedAgain() {
        var page = signedIn("admin");
        page.navigate("/admin/desks");
        link(page, "New desk").click();
        field(page, "Name").fill("Investigations");
        field(page, "Time zone").fill("Nowhere");
        button(page, "Add desk").click();
        assertThat(page.getByText("Write a time zone such as Europe/Lisbon.")).isVisible();
        field(page, "Time zone").fill("Europe/Lisbon");
        button(page, "Add desk").click();
        assertThat(page.getByText("The desk Investigations was made.")).isVisible();
        button(page, "Archive this desk").click();
        assertThat(page.getByText("The desk Investigations is archived.")).isVisible();
        button(page, "Open this desk again").click();
        assertThat(page.getByText("The desk Investigations takes stories again."))
                .isVisible();
    }

    @Test
    void whatIsDueIsTypedAndToldInTheZoneOfTheDesk() {
        var story = FromOutside.story("inReview");
        var admin = signedIn("admin");
        openDesk(admin, "World");
        field(admin, "Time zone").fill("Asia/Tokyo");
        button(admin, "Save").first().click();
        assertThat(admin.getByText("The changes to World were saved.")).isVisible();
        var page = signedIn("editor");
        page.navigate("/desk/articles/show?id=" + story.id());
        page.getByText("Assign and plan").click();
        assertThat(page.getByText("In the desk’s time zone, Asia/Tokyo.")).isVisible();
        field(page, "Due").fill("2026-01-05T08:30");
        button(page, "Save assignment").click();
        assertThat(page.locator(".due time")).hasText("5 Jan 2026, 08:30 JST");
        assertThat(page.locator(".due time")).hasAttribute("datetime", "2026-01-04T23:30:00Z");
        page.getByText("Assign and plan").click();
        assertThat(field(page, "Due")).hasValue("2026-01-05T08:30");
        for (var address : List.of("/desk/", "/desk/review/queue")) {
            page.navigate(address);
            assertThat(page.locator(".due time").first()).hasText("5 Jan 2026, 08:30 JST");
        }
        page.navigate("/desk/review/board");
        link(page, "World").click();
        assertThat(page.locator(".due time")).hasText("5 Jan 2026, 08:30 JST");
    }

    private static Locator stage(Page page, int at) {
        return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Stage"))
                .nth(at);
    }

    private static void openDesk(Page page, String name) {
        page.navigate("/admin/desks");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        page.waitForURL("**/admin/desk?id=*");
    }
}
