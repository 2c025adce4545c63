package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.pages.HouseProvider.Flaw;
import org.masthead.testing.FromOutside;

/** Signing in with the account of the house. */
class OidcIT extends PageTest {

    private HouseProvider house;

    @BeforeEach
    void openTheHouse() {
        house = HouseProvider.open("ann-1", "all");
        house.claims.put("preferred_username", "Ann.Lee@example.org");
        house.claims.put("name", "Ann Lee");
        house.claims.put("email", "ann@example.org");
        house.claims.put("email_verified", true);
    }

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    @Test
    void somebodyNewComesInWithTheRolesOfTheirGroupsAndToThePageAskedFor() {
        var page = stranger();
        page.navigate("/account/");
        assertNoAxeFindings(page);
        shoot(page, "oidc-login");
        link(page, "Sign in with House").click();
        page.waitForURL("**/account/");
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Ann Lee");
        assertThat(page.locator("main")).containsText("ann.lee");
        assertThat(page.locator("main")).containsText("Reporter");
    }

    @Test
    void rolesFollowTheGroupsAndWhatWasGivenHereStays() {
        enter(stranger(), "/account/");
        var admin = signedIn("admin");
        admin.navigate("/admin/people");
        link(admin, "Ann Lee").click();
        field(admin, "Role").selectOption("Sub-editor");
        button(admin, "Give role").click();
        assertThat(admin.locator("#roles")).containsText("Sub-editor");

        house.claims.put("groups", List.of("editors", "unknown"));
        var page = stranger();
        enter(page, "/account/");
        assertThat(page.locator("main")).containsText("Editor");
        assertThat(page.locator("main")).containsText("World");
        assertThat(page.locator("main")).containsText("Sub-editor");
        assertThat(page.locator("main")).not().containsText("Reporter");
        admin.reload();
        assertThat(admin.locator("aside")).containsText("Reporter · all desks, by group");
    }

    @Test
    void whoHasAnAccountIsLinkedByTheirVerifiedAddressOnce() {
        house.claims.put("email", "EDITOR@example.org");
        var page = stranger();
        enter(page, "/account/");
        assertThat(page.locator("main")).containsText("The editor");
        house.claims.put("email", "other@example.org");
        var again = stranger();
        enter(again, "/account/");
        assertThat(again.locator("main")).containsText("The editor");

        house.claims.put("sub", "somebody-else");
        house.claims.put("email", "editor@example.org");
        refused("An account here has your mail address");
    }

    @Test
    void anAddressThatNobodyVerifiedOpensNobodysAccount() {
        house.claims.put("email", "admin@example.org");
        house.claims.put("email_verified", false);
        refused("An account here has your mail address");
        house.claims.remove("email_verified");
        refused("An account here has your mail address");
    }

    @Test
    void whoIsInNoGroupOfOursIsNotMadeAnAccount() {
        house.claims.put("groups", List.of("unknown"));
        refused("None of your groups has a role");
        house.claims.remove("groups");
        refused("None of your groups has a role");
    }

    @Test
    void whoWasDeactivatedStaysOutside() {
        house.claims.put("email", "reporter@example.org");
        enter(stranger(), "/account/");
        var admin = signedIn("admin");
        admin.navigate("/admin/people");
        link(admin, "The reporter").click();
        button(admin, "Deactivate").click();
        assertThat(button(admin, "Reactivate")).isVisible();
        refused("Your account here was deactivated.");
    }

    @Test
    void aUserNameThatIsTakenIsNotTakenOver() {
        house.claims.put("preferred_username", "admin");
        var page = stranger();
        enter(page, "/account/");
        assertThat(page.locator("main")).containsText("admin2");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aTokenThatIsNotRightInEveryWayOpensNothing(Flaw flaw) {
        house.flaw = flaw;
        refused("what came back cannot be trusted");
        house.flaw = Flaw.NONE;
        enter(stranger(), "/account/");
    }

    @Test
    void whoComesBackHasGoneThereWithTheSameBrowserAndOnce() throws IOException, InterruptedException {
        var stranger = Visitor.stranger();
        var there = location(stranger.get("/login/oidc?to=/account/"));
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.ofString());
        var back = location(answer);
        assertTrue(back.startsWith(HouseProvider.back()), back);
        var path = back.substring(FromOutside.ADDRESS.length());
        assertEquals("/login?notice=oidc-late", location(Visitor.stranger().get(path)), "another browser");
        assertEquals("/account/", location(stranger.get(path)));
        assertEquals("/login?notice=oidc-late", location(stranger.get(path)), "once");
        assertEquals(
                "/login?notice=oidc-late", location(Visitor.stranger().get("/login/oidc/back?code=1&state=x&state=y")));
    }

    @Test
    void whoCameBackWithAWrongCodeHasToGoThereAgain() throws IOException, InterruptedException {
        var stranger = Visitor.stranger();
        var there = location(stranger.get("/login/oidc?to=/account/"));
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.ofString());
        var path = location(answer).substring(FromOutside.ADDRESS.length());
        assertEquals("/login?notice=oidc-failed", location(stranger.get(path.replace("code=", "code=x"))));
        assertEquals("/login?notice=oidc-late", location(stranger.get(path)));
    }

    @Test
    void nobodyIsSentElsewhereInTheEnd() {
        for (var to : new String[] {
            "https://evil.example/", "//evil.example/desk/", "/desk/../..//evil.example", "javascript:1"
        }) {
            var page = stranger();
            page.navigate("/login/oidc?to=" + to);
            page.waitForURL("**/desk/");
            assertEquals(FromOutside.ADDRESS + "/desk/", page.url());
        }
    }

    private void refused(String sentence) {
        var page = stranger();
        page.navigate("/login");
        link(page, "Sign in with House").click();
        assertThat(page.getByText(sentence)).isVisible();
        page.navigate("/desk/");
        assertTrue(page.url().contains("/login"), page.url());
    }

    private static void enter(Page page, String address) {
        page.navigate(address);
        link(page, "Sign in with House").click();
        page.waitForURL("**" + address);
    }

    /** The path of where an answer sends to, or all of it when that is elsewhere. */
    private static String location(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("location").orElse("");
        return location.startsWith(FromOutside.ADDRESS) && !location.startsWith(HouseProvider.back())
                ? location.substring(FromOutside.ADDRESS.length())
                : location;
    }
}
