package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Newsroom;

/** Links that set a password, wrong passwords, and where somebody is signed in. */
class WaysInIT extends PageTest {

    private static final String ANOTHER = "tulip ferry omelette lamp";

    private final GreenMail mails = new GreenMail(
            new ServerSetup(Integer.getInteger("test.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void openThePostOffice() {
        mails.start();
    }

    @AfterEach
    void closeThePostOffice() {
        mails.stop();
    }

    @Test
    void whoeverIsNewComesInByALinkThatOpensOnce() {
        var admin = signedIn("admin");
        admin.navigate("/admin/person");
        field(admin, "User name").fill("ana");
        field(admin, "Name").fill("Ana Prado");
        button(admin, "Add person").click();
        assertThat(admin.getByText("This person never signed in.")).isVisible();
        button(admin, "Make a link to hand over").click();
        var address = field(admin, "Link to hand over").inputValue();
        assertThat(admin.getByText("An invitation opens until")).isVisible();
        assertNoAxeFindings(admin);

        var ana = stranger();
        ana.navigate(pathOf(address));
        assertNoAxeFindings(ana);
        choose(ana, "password123456");
        assertThat(ana.getByText("Many people have chosen this password")).isVisible();
        choose(ana, ANOTHER);
        ana.waitForURL("**/login**");
        enter(ana, "ana", ANOTHER);
        ana.waitForURL("**/desk/");
        ana.navigate(pathOf(address));
        assertThat(ana.getByText("This link does not open any more")).isVisible();
        assertEquals(410, FromOutside.get(pathOf(address)).statusCode());
    }

    @Test
    void aLinkThatWasRevokedDoesNotOpen() {
        var admin = signedIn("admin");
        admin.navigate("/admin/people");
        link(admin, "The reporter").click();
        button(admin, "Make a link to hand over").click();
        var address = field(admin, "Link to hand over").inputValue();
        assertEquals(200, FromOutside.get(pathOf(address)).statusCode());
        button(admin, "Revoke").click();
        assertThat(admin.getByText("The links were revoked.")).isVisible();
        assertEquals(410, FromOutside.get(pathOf(address)).statusCode());
        assertEquals(410, FromOutside.get("/choose-password?token=made-up").statusCode());
        assertEquals(410, FromOutside.get("/choose-password").statusCode());
    }

    @Test
    void whoeverForgotThePasswordGetsALinkByMailAndIsOutElsewhere() throws MessagingException, IOException {
        var old = signedIn("reporter");
        var page = stranger();
        page.navigate("/login");
        link(page, "Forgot your password?").click();
        ask(page, "nobody-at-all");
        var toNobody = page.locator("main").innerText();
        link(page, "Sign in").click();
        link(page, "Forgot your password?").click();
        assertNoAxeFindings(page);
        ask(page, "reporter@example.org");
        assertEquals(toNobody, page.locator("main").innerText());

        assertTrue(mails.waitForIncomingEmail(30_000, 1));
        var mail = mails.getReceivedMessages()[0];
        assertEquals("Choose a new password for Masthead", mail.getSubject());
        var found = Pattern.compile("\\S+/choose-password\\?token=\\S+")
                .matcher(mail.getContent().toString());
        assertTrue(found.find());
        page.navigate(pathOf(found.group()));
        choose(page, ANOTHER);
        page.waitForURL("**/login**");
        old.navigate("/desk/articles/list");
        assertThat(old.getByText("You were signed out here")).isVisible();
        enter(old, "reporter", Newsroom.PASSWORD);
        assertThat(old.getByText("do not go together")).isVisible();
        enter(old, "reporter", ANOTHER);
        old.waitForURL("**/desk/articles/list");
    }

    @Test
    void aSignInWithAnotherBrowserIsToldByMail() throws MessagingException, IOException {
        signedIn("editor");
        signedIn("editor");
        assertTrue(mails.waitForIncomingEmail(30_000, 1));
        var text = mails.getReceivedMessages()[0].getContent().toString();
        assertTrue(text.contains("Chrome on Linux"), text);
        assertTrue(text.contains("127.0.0.1"), text);
    }

    @Test
    void wrongPasswordsCostTimeFromTheFifthOnButNotInABrowserThatThePersonUses() {
        var known = signedIn("reporter2");
        known.locator("details.menu summary").getByText("The reporter2").click();
        button(known, "Sign out").click();
        known.waitForURL("**/login**");

        for (var name : new String[] {"reporter2", "nobody-here"}) {
            var guesser = stranger();
            guesser.navigate("/login");
            for (var count = 0; count < 5; count++) {
                enter(guesser, name, "wrong password " + count);
                assertThat(guesser.getByText("do not go together")).isVisible();
            }
            enter(guesser, name, Newsroom.PASSWORD);
            assertThat(guesser.locator("main")).containsText("This is more often than we answer.");
        }
        enter(known, "reporter2", Newsroom.PASSWORD);
        known.waitForURL("**/desk/");
    }

    @Test
    void oneEndsOwnVisitsElsewhere() {
        var here = signedIn("editor");
        var there = signedIn("editor");
        here.navigate("/account/sessions");
        assertNoAxeFindings(here);
        assertThat(here.getByText("This one")).isVisible();
        here.getByLabel("End: Chrome on Linux").click();
        assertThat(here.getByText("Signed out there with the next click.")).isVisible();
        assertThat(here.locator("tbody tr")).hasCount(1);
        there.navigate("/desk/");
        assertThat(there.getByText("You were signed out here")).isVisible();
        here.navigate("/desk/");
        assertTrue(here.url().endsWith("/desk/"));
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() {
        var reporter = signedIn("reporter");
        var admin = signedIn("admin");
        admin.navigate("/admin/people");
        link(admin, "The reporter").click();
        button(admin, "Sign out everywhere").click();
        assertThat(admin.getByText("Not signed in anywhere.")).isVisible();
        reporter.navigate("/desk/");
        assertThat(reporter.getByText("You were signed out here")).isVisible();
    }

    @Test
    void whoeverDoesNothingForTooLongIsOut() {
        var page = signedIn("reporter");
        FromOutside.idle("reporter", 119);
        page.navigate("/account/");
        FromOutside.idle("reporter", 121);
        page.navigate("/desk/");
        assertThat(page.getByText("nothing happened for a long time")).isVisible();
    }

    @Test
    void beforeThatThePageOffersToStay() {
        var page = stranger();
        page.clock().install();
        page.navigate("/account/");
        signIn(page, "reporter");
        field(page, "New password").fill(ANOTHER);
        FromOutside.idle("reporter", 116);
        page.clock().fastForward("01:55:30");
        assertThat(page.getByText("Are you still there?")).isVisible();
        assertNoAxeFindings(page);
        var extended = page.waitForResponse(
                "**/account/session/extend",
                () -> button(page, "Stay signed in").click());
        assertTrue(Integer.parseInt(extended.text()) > 7000, extended.text());
        assertThat(page.getByText("Are you still there?")).not().isVisible();
        assertThat(field(page, "New password")).hasValue(ANOTHER);
    }

    @Test
    void rolesAreChangedByThoseWhoHaveJustProvedWhoTheyAre() {
        var admin = signedIn("admin");
        FromOutside.idle("admin", 11);
        admin.navigate("/admin/people");
        link(admin, "The reporter").click();
        field(admin, "Role").selectOption("Editor");
        field(admin, "Desk").selectOption("World");
        button(admin, "Give role").click();
        assertThat(admin.getByText("Prove first that it is still you: type your password"))
                .isVisible();
        assertNoAxeFindings(admin);
        field(admin, "Present password").fill("not the password");
        button(admin, "Confirm").click();
        assertThat(admin.getByText("This is not your present password.")).isVisible();
        field(admin, "Present password").fill(Newsroom.PASSWORD);
        button(admin, "Confirm").click();
        assertThat(admin.getByText("Confirmed for ten minutes.")).isVisible();
        assertThat(field(admin, "Role").locator("option:checked")).hasText("Editor");
        button(admin, "Give role").click();
        assertThat(admin.getByText("The role was given to The reporter.")).isVisible();
    }

    @Test
    void whatIsTypedAsAPasswordCanBeShown() {
        var page = stranger();
        page.navigate("/login");
        field(page, "Password").fill("a secret");
        assertThat(field(page, "Password")).hasAttribute("type", "password");
        button(page, "Show").click();
        assertThat(field(page, "Password")).hasAttribute("type", "text");
        button(page, "Hide").click();
        assertThat(field(page, "Password")).hasAttribute("type", "password");
        assertFalse(page.url().contains("secret"));
    }

    private static void choose(Page page, String password) {
        field(page, "New password").fill(password);
        button(page, "Set password").click();
    }

    private static void ask(Page page, String who) {
        field(page, "User name or mail address").fill(who);
        button(page, "Send the link").click();
        assertThat(page.getByText("If there is such an account")).isVisible();
    }

    private static void enter(Page page, String userName, String password) {
        field(page, "User name").fill(userName);
        field(page, "Password").fill(password);
        button(page, "Sign in").click();
    }

    private static String pathOf(String address) {
        return address.substring(address.indexOf("/choose-password"));
    }
}
