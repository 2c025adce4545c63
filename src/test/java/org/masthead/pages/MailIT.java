package org.masthead.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.testing.FromOutside;
import org.masthead.workflow.model.Move;

/** What people are told by mail, as they choose it, through a real mail server. */
class MailIT extends PageTest {

    private static final long PATIENCE = 30_000;

    private final GreenMail server = new GreenMail(
            new ServerSetup(Integer.getInteger("test.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void whoGetsAStoryBackIsMailedTheReasonAtOnce() throws MessagingException, IOException {
        var story = FromOutside.story("inReview");
        FromOutside.act("editor", Move.RETURN, story).join();
        var mail = mails(1).get(0);
        assertEquals("The editor returned your story “Ferry leaves on time”", mail.getSubject());
        assertEquals("Masthead <desk@example.org>", mail.getFrom()[0].toString());
        assertEquals("The reporter <reporter@example.org>", mail.getAllRecipients()[0].toString());
        var address = FromOutside.ADDRESS + "/desk/articles/show?id=" + story.id();
        for (var part : List.of(part(mail, 0), part(mail, 1))) {
            assertTrue(part.contains("Because of the test."), part);
            assertTrue(part.contains(address), part);
        }
        var reporter = signedIn("reporter");
        assertThat(link(reporter, "Notices, 1 unread")).isVisible();
    }

    @Test
    void whatAPersonChoosesIsHowTheyAreTold() throws MessagingException, IOException {
        var editor = signedIn("editor");
        editor.navigate("/account/notices");
        assertThat(editor.locator("main")).containsText("Mail goes to editor@example.org");
        var list = field(editor, "In the list: A story waits for review on your desks");
        var mail = field(editor, "By mail: A story waits for review on your desks");
        assertThat(list).isChecked();
        assertThat(mail).hasValue("OFF");
        assertNoAxeFindings(editor);
        pictures(editor);
        list.uncheck();
        mail.selectOption("In the digest");
        field(editor, "The digest comes at").selectOption("18:00");
        field(editor, "Time zone").selectOption("Asia/Tokyo");
        button(editor, "Save").click();
        assertThat(editor.locator("main")).containsText("Your choices were saved.");
        assertThat(list).not().isChecked();
        assertThat(mail).hasValue("DIGEST");
        assertThat(field(editor, "Time zone")).hasValue("Asia/Tokyo");
        assertThat(field(editor, "The digest comes at")).hasValue("18");
        FromOutside.story("inReview");
        FromOutside.story("inReview");
        FromOutside.digestsAreDue();
        var digest = mails(1).get(0);
        assertEquals("Masthead: 2 notices", digest.getSubject());
        assertTrue(part(digest, 0).contains(" JST\n"), part(digest, 0));
        editor.navigate("/desk/");
        assertThat(link(editor, "Notices")).isVisible();
    }

    @Test
    void whileTheMailServerIsAwayMailWaitsForIt() {
        server.stop();
        FromOutside.act("editor", Move.RETURN, FromOutside.story("inReview")).join();
        var reporter = signedIn("reporter");
        assertThat(link(reporter, "Notices, 1 unread")).isVisible();
        reporter.waitForCondition(FromOutside::hasMailFailed);
        server.start();
        FromOutside.digestsAreDue();
        mails(1);
    }

    /** Waits until so many mails came; no more do. */
    private List<MimeMessage> mails(int count) {
        assertTrue(server.waitForIncomingEmail(PATIENCE, count));
        assertEquals(count, server.getReceivedMessages().length);
        return Arrays.asList(server.getReceivedMessages());
    }

    /** The plain text or the page of a mail, as its reader sees it. */
    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(number)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }

    private static void pictures(Page page) {
        shoot(page, "account-notices");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, "account-notices-dark");
        assertNoAxeFindings(page);
        page.setViewportSize(390, 844);
        shoot(page, "account-notices-phone");
        assertNoAxeFindings(page);
        page.setViewportSize(1280, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
