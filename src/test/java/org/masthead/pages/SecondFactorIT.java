package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Newsroom;

/** Second factors: set up, asked for at the door, and no way round them. */
class SecondFactorIT extends PageTest {

    @Test
    void whoSetsUpAnAppShowsItsCodeFromThenOn() {
        var page = signedIn("reporter");
        page.navigate("/account/");
        link(page, "Second factor: passkeys, authenticator app, recovery codes").click();
        assertNoAxeFindings(page);
        button(page, "Set up an app").click();
        var phone = Phone.scanning(page);
        assertThat(link(page, "open the app on this device,"))
                .hasAttribute("href", Pattern.compile("otpauth://totp/Masthead:reporter\\?secret=.*"));
        assertNoAxeFindings(page);
        shoot(page, "factor-app");
        field(page, "Code that the app shows").fill("000000");
        button(page, "Use this app").click();
        assertThat(page.getByText("This is not the code that the app shows now."))
                .isVisible();
        field(page, "Code that the app shows").fill(phone.code());
        button(page, "Use this app").click();
        assertThat(page.getByText("The app is set up.")).isVisible();
        assertThat(page.locator("#app-secret")).hasCount(0);

        signOut(page);
        page.navigate("/desk/articles/list?status=DRAFT");
        halfSignIn(page, "reporter");
        assertNoAxeFindings(page);
        shoot(page, "factor-second");
        field(page, "Code").fill(phone.shown());
        button(page, "Sign in").click();
        assertThat(page.getByText("This code is not right, or it was used before."))
                .isVisible();
        field(page, "Code").fill(phone.code());
        button(page, "Sign in").click();
        page.waitForURL("**/desk/articles/list?status=DRAFT");
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        var page = signedIn("reporter");
        setUpApp(page);
        button(page, "Make new codes").click();
        assertThat(page.locator(".codes li")).hasCount(10);
        assertThat(page.getByText("10 codes are left.")).isVisible();
        assertThat(page.getByText("You have no recovery codes.")).hasCount(0);
        assertThat(page.getByText("New codes take the place of those that you have."))
                .isVisible();
        assertNoAxeFindings(page);
        shoot(page, "factor-codes");
        var code = page.locator(".codes li").first().innerText();
        page.reload();
        assertThat(page.locator(".codes li")).hasCount(0);

        signOut(page);
        halfSignIn(page, "reporter");
        field(page, "Code").fill(code);
        button(page, "Sign in").click();
        page.waitForURL("**/desk/");
        page.navigate("/account/second-factor");
        assertThat(page.getByText("9 codes are left.")).isVisible();
        signOut(page);
        halfSignIn(page, "reporter");
        field(page, "Code").fill(code);
        button(page, "Sign in").click();
        assertThat(page.getByText("This code is not right, or it was used before."))
                .isVisible();
    }

    @Test
    void aPasskeyOpensAfterThePasswordOrInsteadOfIt() {
        var page = signedIn("reporter");
        device(page, true);
        page.navigate("/account/second-factor");
        addPasskey(page, "Laptop at work");
        assertNoAxeFindings(page);
        shoot(page, "factor-passkey");

        signOut(page);
        halfSignIn(page, "reporter");
        button(page, "Use a passkey").click();
        page.waitForURL("**/desk/");

        signOut(page);
        page.navigate("/account/second-factor");
        assertNoAxeFindings(page);
        button(page, "Sign in with a passkey").click();
        page.waitForURL("**/account/second-factor");
        assertThat(page.locator("#passkeys")).not().containsText("Not yet");

        page.getByLabel("Remove: Laptop at work").click();
        button(page, "Remove this passkey: Laptop at work").click();
        assertThat(page.getByText("The passkey “Laptop at work” was removed.")).isVisible();
        signOut(page);
        page.navigate("/login");
        button(page, "Sign in with a passkey").click();
        assertThat(page.getByText("Nobody here has this passkey")).isVisible();
    }

    @Test
    void aDeviceThatDoesNotKnowItsPersonIsOnlyTheSecondFactor() {
        var page = signedIn("reporter");
        device(page, false);
        page.navigate("/account/second-factor");
        addPasskey(page, "Key in the drawer");
        signOut(page);
        page.navigate("/login");
        button(page, "Sign in with a passkey").click();
        assertThat(page.locator("#passkey-failure")).not().isEmpty();
        halfSignIn(page, "reporter");
        button(page, "Use a passkey").click();
        page.waitForURL("**/desk/");
    }

    @Test
    void aRoleThatAsksForOneOpensNothingElseBefore() {
        var publisher = signedIn("publisher");
        var admin = signedIn("admin");
        admin.navigate("/admin/roles");
        link(admin, "Publisher").first().click();
        button(admin, "Ask for a second factor").click();
        assertThat(admin.getByText("The role asks for a second factor from now on."))
                .isVisible();
        assertNoAxeFindings(admin);

        for (var address :
                new String[] {"/desk/", "/desk/articles/list", "/account/", "/account/sessions", "/desk/x/../"}) {
            publisher.navigate(address);
            assertThat(publisher).hasURL(FromOutside.ADDRESS + "/account/second-factor");
        }
        assertThat(publisher.locator("#factor-missing"))
                .containsText("Your role asks for a second factor (Publisher).");
        assertNoAxeFindings(publisher);
        shoot(publisher, "factor-missing");
        assertEquals(
                403,
                publisher.evaluate(
                        "fetch('/desk/articles/check?id=1', { method: 'POST' }).then(answer => answer.status)"));
        setUpApp(publisher);
        publisher.navigate("/desk/");
        assertThat(publisher).hasURL(FromOutside.ADDRESS + "/desk/");
        publisher.navigate("/account/second-factor");
        publisher.getByLabel("Remove: Authenticator app").click();
        button(publisher, "Remove the app").click();
        assertThat(publisher.getByText("Add another one before you remove the last."))
                .isVisible();
    }

    @Test
    void anAdministratorTakesFromSomebodyWhatTheyLost() {
        var page = signedIn("reporter");
        setUpApp(page);
        var admin = signedIn("admin");
        admin.navigate("/admin/people");
        link(admin, "The reporter").click();
        assertThat(admin.getByText("No passkey, an authenticator app, no recovery code left."))
                .isVisible();
        admin.getByText("Reset the second factor").click();
        assertNoAxeFindings(admin);
        shoot(admin, "factor-reset");
        button(admin, "Take all second factors away").click();
        assertThat(admin.getByText("The second factors of this person were taken away."))
                .isVisible();
        page.navigate("/desk/");
        assertTrue(page.url().contains("/login"), "what was open is shut");
        signIn(page, "reporter");
        assertThat(page).hasURL(FromOutside.ADDRESS + "/desk/");
    }

    @Test
    void whoHasBeenAwayProvesWhoTheyAreBeforeAnythingChanges() {
        var page = signedIn("reporter");
        page.navigate("/account/second-factor");
        FromOutside.idle("reporter", 11);
        button(page, "Set up an app").click();
        assertThat(page.locator("#app-secret")).hasCount(0);
        field(page, "Present password").fill(Newsroom.PASSWORD);
        button(page, "Confirm").click();
        assertThat(page.getByText("Confirmed for ten minutes.")).isVisible();
        button(page, "Set up an app").click();
        assertThat(page.locator("#app-secret")).isVisible();
    }

    @Test
    void aPageThatOutlivedItsSessionAsksForTheCodeInPlace() {
        var page = signedIn("reporter");
        var phone = setUpApp(page);
        page.navigate("/desk/articles/edit");
        field(page, "Headline").fill("Ferry leaves twice");
        assertThat(page.locator("#story\\:state .saving")).containsText("Saved");
        page.context().clearCookies();
        field(page, "Standfirst").fill("Typed after the session.");
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Sign in again"));
        assertThat(dialog).isVisible();
        field(page, "Password").fill(Newsroom.PASSWORD);
        button(page, "Sign in").click();
        assertThat(dialog).containsText("The password is right. Now show your second factor.");
        assertNoAxeFindings(page);
        shoot(page, "factor-again");
        field(page, "Code of your app, or a recovery code").fill("000000");
        button(page, "Sign in").click();
        assertThat(dialog).containsText("This code is not right");
        field(page, "Code of your app, or a recovery code").fill(phone.code());
        button(page, "Sign in").click();
        assertThat(dialog).isHidden();
        assertThat(page.locator("#story\\:state .saving")).containsText("Saved");
    }

    @Test
    void thePasswordAloneOpensNoDoor() {
        setUpApp(signedIn("reporter"));
        var form = Map.of(
                "signIn", "signIn",
                "userName", "reporter",
                "password", Newsroom.PASSWORD,
                "enter", "enter",
                "jakarta.faces.ViewState", "stateless");
        var half = Visitor.stranger();
        assertTrue(location(half.post("/login", form)).endsWith("/login/second"));
        assertShut(half);
        assertEquals(403, half.post("/login/again", Map.of("code", "000000")).statusCode());
        assertEquals(422, half.json("/login/second/passkey", "{\"signed\":{}}").statusCode());
        assertShut(half);

        var again = Visitor.stranger();
        var answer = again.post("/login/again", Map.of("userName", "reporter", "password", Newsroom.PASSWORD));
        assertEquals(403, answer.statusCode());
        assertShut(again);

        var stranger = Visitor.stranger();
        assertEquals(
                403, stranger.post("/login/again", Map.of("code", "000000")).statusCode());
        assertEquals(422, stranger.json("/login/second/passkey", "{}").statusCode());
        assertEquals(422, stranger.json("/login/passkey", "{\"signed\":{}}").statusCode());
        assertShut(stranger);
        var basic = Base64.getEncoder().encodeToString(("reporter:" + Newsroom.PASSWORD).getBytes());
        assertEquals(
                302,
                FromOutside.get("/desk/", "Authorization", "Basic " + basic).statusCode());
        assertEquals(302, FromOutside.get("/login/second").statusCode());
    }

    @Test
    void wrongCodesAreSlowedDownAtTheDoor() {
        var phone = setUpApp(signedIn("reporter"));
        var half = Visitor.stranger();
        half.post("/login/again", Map.of("userName", "reporter", "password", Newsroom.PASSWORD));
        for (var tried = 0; tried < 5; tried++) {
            assertEquals(
                    403,
                    half.post("/login/again", Map.of("code", "00000" + tried)).statusCode());
        }
        var late = half.post("/login/again", Map.of("code", phone.code()));
        assertEquals(429, late.statusCode());
        assertFalse(late.headers().firstValue("Retry-After").orElse("").isEmpty());
        assertShut(half);
    }

    private static void assertShut(Visitor visitor) {
        for (var address : new String[] {"/desk/", "/account/", "/account/second-factor", "/admin/people"}) {
            var answer = visitor.get(address);
            assertEquals(302, answer.statusCode(), address);
            assertTrue(location(answer).contains("/login"), address);
        }
        assertEquals(302, visitor.json("/account/passkey", "{}").statusCode());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static void halfSignIn(Page page, String userName) {
        if (!page.url().contains("/login")) {
            page.navigate("/login");
        }
        field(page, "User name").fill(userName);
        field(page, "Password").fill(Newsroom.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL("**/login/second");
    }

    private static Phone setUpApp(Page page) {
        page.navigate("/account/second-factor");
        button(page, "Set up an app").click();
        var phone = Phone.scanning(page);
        field(page, "Code that the app shows").fill(phone.code());
        button(page, "Use this app").click();
        assertThat(page.getByText("The app is set up.")).isVisible();
        return phone;
    }

    private static void addPasskey(Page page, String name) {
        field(page, "Name of the passkey").fill(name);
        button(page, "Add a passkey").click();
        assertThat(page.locator("#passkeys")).containsText(name);
    }

    private static void signOut(Page page) {
        page.locator("details.menu summary").getByText("The reporter").click();
        button(page, "Sign out").click();
        page.waitForURL("**/login**");
    }

    /** Chromium's own device, which keeps passkeys and knows its person or does not. */
    private static void device(Page page, boolean knowsPerson) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", knowsPerson);
        options.addProperty("isUserVerified", knowsPerson);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
