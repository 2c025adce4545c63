package org.masthead.hook.model;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** What a receiver and we share, as Standard Webhooks has it: by it the receiver knows that a message is ours. */
public record HookSecret(byte[] bytes) {

    private static final String MARK = "whsec_";
    private static final int BYTES = 32;

    /** A new random one. */
    public static HookSecret make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new HookSecret(bytes);
    }

    /** As the receiver needs it: the mark, then Base64. */
    public String text() {
        return MARK + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Signs a message.
     *
     * @param id what names the message, the same for each try
     * @param at moment of the try
     * @return one signature, as {@code v1,…}
     */
    public String sign(String id, Instant at, String body) {
        try {
            return new Webhook(bytes).sign(id, at.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing of the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "HookSecret";
    }
}
