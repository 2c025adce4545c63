package org.masthead.notice.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.masthead.notice.model.Letter;
import org.masthead.notice.model.Parcel;
import org.masthead.platform.model.Settings;

/** Carries out what is due in the outbox, where there is a mail server. */
@Singleton
@Startup
@DependsOn("Platform")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private Outbox outbox;

    @Inject
    private AccountPost accountPost;

    @Inject
    private MailServer server;

    @Inject
    private Settings settings;

    /** Sends what is due, each mail by itself. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void carryOut() {
        if (settings.smtp().isPresent() && busy.compareAndSet(false, true)) {
            try {
                accountPost.due().stream().allMatch(this::isCarried);
                outbox.due().stream().allMatch(this::isCarried);
            } finally {
                busy.set(false);
            }
        }
    }

    /** Clears what nobody has in hand any more, and what was done with long ago. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void clear() {
        var lost = outbox.giveUpLost();
        if (lost > 0) {
            LOG.log(Level.WARNING, "{0} mails were in hand when a server stopped; they may or may not be sent.", lost);
        }
        outbox.forget();
        accountPost.clear();
    }

    /** Whether it is worth to go on: when the mail server does not answer, the others can wait. */
    private boolean isCarried(Parcel parcel) {
        var claim = UUID.randomUUID().toString();
        return isCarried(() -> outbox.claim(parcel, claim), () -> outbox.sent(claim), () -> outbox.failed(claim));
    }

    private boolean isCarried(Long accountMail) {
        var claim = UUID.randomUUID().toString();
        return isCarried(
                () -> accountPost.claim(accountMail, claim),
                () -> accountPost.sent(claim),
                () -> accountPost.failed(claim));
    }

    private boolean isCarried(Supplier<Optional<Letter>> claim, Runnable sent, BooleanSupplier failed) {
        try {
            var letter = claim.get();
            return letter.isEmpty() || isSent(letter.get(), sent, failed);
        } catch (RuntimeException wrong) {
            LOG.log(Level.ERROR, "A mail could not be carried out; those behind it are.", wrong);
            return true;
        }
    }

    private boolean isSent(Letter letter, Runnable sent, BooleanSupplier failed) {
        try {
            server.take(letter);
            sent.run();
            return true;
        } catch (MessagingException wrong) {
            var givenUp = failed.getAsBoolean();
            var sentence = givenUp ? "A mail to {0} is given up: {1}" : "A mail to {0} is tried again later: {1}";
            LOG.log(givenUp ? Level.WARNING : Level.INFO, sentence, letter.name(), wrong.getMessage());
            return false;
        }
    }
}
