package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Newsroom;

/** Tokens on the pages of their person and of administrators. */
class TokensIT extends PageTest {

    private static final String TAKE_IN = "Take in stories from agency files";

    @Test
    void aTokenIsMadeShownOnceUsedAndRevoked() {
        var page = signedIn("reporter");
        page.navigate("/account/");
        link(page, "Access tokens").click();
        assertThat(page.getByText("No program acts for you")).isVisible();
        assertNoAxeFindings(page);
        var secret = make(page, "Lusa feed");
        assertThat(page.locator("#secret")).isFocused();
        assertNoAxeFindings(page);
        shoot(page, "token-made");
        assertEquals(200, Program.with(secret).get("/api/v1/me").statusCode());

        page.reload();
        assertThat(page.locator("tbody")).containsText("Lusa feed");
        assertThat(page.locator("tbody")).containsText(TAKE_IN);
        assertThat(page.locator("tbody")).containsText("127.0.0.1");
        assertThat(page.locator("#secret")).hasCount(0);
        assertFalse(page.content().contains(secret));

        page.getByLabel("Revoke: Lusa feed").click();
        assertThat(page.getByText("The token was revoked; it opens no more.")).isVisible();
        assertThat(page.getByText("No program acts for you")).isVisible();
        assertEquals(401, Program.with(secret).get("/api/v1/me").statusCode());
    }

    @Test
    void whatIsWrongWithAWishIsToldAndWhatWasTypedStays() {
        var page = signedIn("reporter");
        page.navigate("/account/tokens");
        assertThat(page.getByText("Manage people and their roles")).hasCount(0);
        field(page, "Last day").fill("2099-01-01");
        page.getByLabel(TAKE_IN).check();
        button(page, "Make token").click();
        assertThat(page.getByText("Give the token a name of at most 100 characters"))
                .isVisible();
        assertThat(page.getByText("Choose the last day of the token")).isVisible();
        assertThat(page.getByLabel(TAKE_IN)).isChecked();
        assertThat(page.locator("#secret")).hasCount(0);
        assertNoAxeFindings(page);
    }

    @Test
    void whoWasAwayProvesFirstThatItIsStillThem() {
        var page = signedIn("reporter");
        FromOutside.idle("reporter", 11);
        page.navigate("/account/tokens");
        fill(page, "Lusa feed");
        button(page, "Make token").click();
        assertThat(page.getByText("Prove first that it is still you: type your password"))
                .isVisible();
        assertThat(page.locator("#secret")).hasCount(0);
        field(page, "Present password").fill(Newsroom.PASSWORD);
        button(page, "Confirm").click();
        assertThat(page.getByText("Confirmed for ten minutes.")).isVisible();
        button(page, "Make token").click();
        assertThat(page.locator("#secret")).isVisible();
    }

    @Test
    void anAdministratorSeesAndRevokesTheTokensOfAPerson() {
        var secret = make(open("reporter"), "Lusa feed");
        var admin = signedIn("admin");
        admin.navigate("/admin/people");
        link(admin, "The reporter").click();
        assertThat(admin.locator(".person-tokens")).containsText("Lusa feed");
        assertFalse(admin.content().contains(secret));
        assertNoAxeFindings(admin);
        shoot(admin, "token-person");
        admin.getByLabel("Revoke: Lusa feed").click();
        assertThat(admin.getByText("No program acts for this person.")).isVisible();
        assertEquals(401, Program.with(secret).get("/api/v1/me").statusCode());
    }

    private Page open(String userName) {
        var page = signedIn(userName);
        page.navigate("/account/tokens");
        return page;
    }

    private static String make(Page page, String name) {
        fill(page, name);
        button(page, "Make token").click();
        assertThat(page.getByText("The token was made.")).isVisible();
        return field(page, "The new token").inputValue();
    }

    private static void fill(Page page, String name) {
        field(page, "Name").fill(name);
        page.getByLabel(TAKE_IN).check();
        field(page, "Last day").fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
    }
}
