package org.masthead.hook.model;

/**
 * A secret that is to be shown once.
 *
 * @param hookId whose it is
 */
public record SharedSecret(Long hookId, String text) {

    /** Says nothing of the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "SharedSecret of " + hookId;
    }
}
