package org.masthead.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.masthead.notice.model.Letter;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.SmtpServer;

/** The mail server that the operator named. */
@ApplicationScoped
public class MailServer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Milliseconds for each of connecting, reading and writing. */
    private static final String PATIENCE = "10000";

    @Inject
    private Settings settings;

    /**
     * Hands a letter over.
     *
     * @throws MessagingException when it does not answer or does not take it
     */
    public void take(Letter letter) throws MessagingException {
        var smtp = settings.smtp().orElseThrow();
        var session = session(smtp);
        var message = message(session, letter, smtp.from(), settings.siteName());
        try (var transport = session.getTransport()) {
            transport.connect(
                    smtp.host(),
                    smtp.port(),
                    smtp.user().orElse(null),
                    smtp.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Session session(SmtpServer smtp) {
        var protocol = smtp.tls() ? "smtps" : "smtp";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        var prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "auth", String.valueOf(smtp.user().isPresent()));
        properties.setProperty(prefix + "starttls.enable", String.valueOf(smtp.startTls()));
        properties.setProperty(prefix + "starttls.required", String.valueOf(smtp.startTls()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        return Session.getInstance(properties);
    }

    /** The letter in plain text and as a page, of which the reader's program shows one. */
    static MimeMessage message(Session session, Letter letter, String from, String site) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(address(from, site));
        message.setRecipient(RecipientType.TO, address(letter.to(), letter.name()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.html() == null) {
            message.setText(letter.text(), UTF_8);
        } else {
            message.setContent(
                    new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        }
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** A name is encoded when it is more than letters; a line break in it does not end its line. */
    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name.replaceAll("\\p{Cc}+", " "), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
