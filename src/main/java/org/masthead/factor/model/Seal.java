package org.masthead.factor.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks secrets away at rest: AES-256 in GCM with a nonce of its own for each. What is locked away for one thing cannot
 * be passed off as another's.
 */
public final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * Locks a secret away.
     *
     * @param of what it belongs to; the same has to be said to open it
     * @return nonce, ciphertext and tag in Base64
     */
    public String close(byte[] secret, String of) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var locked = run(Cipher.ENCRYPT_MODE, nonce, secret, of);
        var all = Arrays.copyOf(nonce, NONCE + locked.length);
        System.arraycopy(locked, 0, all, NONCE, locked.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /**
     * The secret of {@link #close}.
     *
     * @throws IllegalStateException when it was tampered with, belongs to something else or was sealed with another key
     */
    public byte[] open(String sealed, String of) {
        var all = Base64.getDecoder().decode(sealed);
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), Arrays.copyOfRange(all, NONCE, all.length), of);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, String of) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A sealed secret cannot be opened.", broken);
        }
    }
}
