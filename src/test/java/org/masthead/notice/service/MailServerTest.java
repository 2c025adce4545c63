package org.masthead.notice.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.masthead.notice.model.Letter;

class MailServerTest {

    @Test
    void aLetterIsPlainTextAndAPageOfTheSame() throws MessagingException, IOException {
        var message = message("Ferry läuft aus “pünktlich”", "Ann Ö");
        var parts = (MimeMultipart) message.getContent();
        assertEquals("Ferry läuft aus “pünktlich”", message.getSubject());
        assertEquals("The text.", parts.getBodyPart(0).getContent());
        assertEquals("<p>The text.</p>", parts.getBodyPart(1).getContent());
        assertEquals("text/html; charset=UTF-8", parts.getBodyPart(1).getContentType());
    }

    @Test
    void noNameBringsAHeaderOfItsOwn() throws MessagingException {
        var message = message("Ferry", "Ann\r\nBcc: everybody@example.org");
        assertEquals(null, message.getHeader("Bcc"));
        assertEquals(1, message.getAllRecipients().length);
        assertEquals(
                List.of(),
                Collections.list(message.getAllHeaderLines()).stream()
                        .filter(line -> line.startsWith("Bcc"))
                        .toList());
    }

    private static MimeMessage message(String subject, String name) throws MessagingException {
        var letter = new Letter("ann@example.org", name, subject, "The text.", "<p>The text.</p>");
        return MailServer.message(
                Session.getInstance(new Properties()), letter, "desk@example.org", "The Paper\r\nBcc: x@y.z");
    }
}
