package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.testing.FromOutside;

class DoorsIT extends PageTest {

    @Test
    void theFrontPageAnswersStrangers() {
        assertEquals(200, FromOutside.get("/").statusCode());
        var page = stranger();
        page.navigate("/");
        assertNoAxeFindings(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/",
                "/desk/articles/list",
                "/desk/articles/edit",
                "/desk/articles/show?id=1",
                "/desk/articles/preview?id=1",
                "/desk/articles/check?id=1",
                "/desk/articles/beside?left=1&right=2",
                "/desk/templates/list",
                "/desk/templates/edit",
                "/desk/articles/merge?unmerged=1",
                "/desk/revisions/list?id=1",
                "/desk/revisions/compare?id=1&from=1&to=now",
                "/desk/review/queue",
                "/desk/exchange/take-in",
                "/admin/",
                "/admin/people",
                "/admin/person",
                "/admin/roles",
                "/admin/audit",
                "/admin/audit-check",
                "/admin/audit-retention",
                "/admin/audit/export?format=csv",
                "/account/second-factor",
                "/account/",
                "/account/tokens"
            })
    void noPrivatePageIsShownToAStranger(String path) {
        var answer = FromOutside.get(path);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("location").orElse("").contains("/login"));
    }

    @Test
    void whoeverSignsInComesToThePageThatWasAskedFor() {
        var page = stranger();
        page.navigate("/desk/articles/list?status=DRAFT");
        assertNoAxeFindings(page);
        signIn(page, "reporter");
        assertTrue(page.url().endsWith("/desk/articles/list?status=DRAFT"), page.url());
    }

    @Test
    void aWrongPasswordSaysNothingOfTheName() {
        var page = stranger();
        page.navigate("/login");
        for (var name : new String[] {"reporter", "nobody-at-all"}) {
            field(page, "User name").fill(name);
            field(page, "Password").fill("not the password");
            button(page, "Sign in").click();
            assertThat(page.getByText("This user name and password do not go together."))
                    .isVisible();
        }
    }

    @Test
    void theSessionIsRenewedAtTheDoorAndEndsAtTheExit() {
        var page = stranger();
        page.navigate("/desk/");
        var before = session(page);
        signIn(page, "reporter");
        var inside = session(page);
        assertTrue(!inside.equals(before));
        page.locator("details.menu summary").getByText("The reporter").click();
        button(page, "Sign out").click();
        page.waitForURL("**/login**");
        page.navigate("/desk/");
        assertTrue(page.url().contains("/login"), page.url());
    }

    @Test
    void aPressBeforeTheScriptsAreThereIsAnsweredOnThePage() {
        var page = strangerWithoutScripts();
        page.navigate("/admin/desk");
        signIn(page, "admin");
        field(page, "Name").fill("Investigations");
        field(page, "Time zone").fill("Nowhere");
        button(page, "Add desk").click();
        assertThat(page.getByText("Write a time zone such as Europe/Lisbon.")).isVisible();
        assertThat(field(page, "Name")).hasValue("Investigations");
        field(page, "Time zone").fill("Europe/Lisbon");
        button(page, "Add desk").click();
        assertThat(page.getByText("The desk Investigations was made.")).isVisible();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("masthead"))
                .map(cookie -> {
                    assertTrue(cookie.httpOnly);
                    return cookie.value;
                })
                .findFirst()
                .orElse("");
    }
}
