package org.masthead.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A device that makes one passkey and signs with it (WebAuthn level 3, ECDSA on P-256), and does so wrongly when a test asks
 * for it. What it answers is the JSON that browsers write.
 */
public final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int CREDENTIAL = 0x40;

    private final String rpId;
    private final String origin;
    private final KeyPair keys;
    private final byte[] id = new byte[16];

    /** How often it has signed, as it says itself. */
    public int count;

    /** Whether it says that it knew the person. */
    public boolean verifies = true;

    public SoftKey(String rpId, String origin) {
        this(rpId, origin, pair());
    }

    private SoftKey(String rpId, String origin, KeyPair keys) {
        this.rpId = rpId;
        this.origin = origin;
        this.keys = keys;
        new SecureRandom().nextBytes(id);
    }

    /** The same key under the pages of somebody else. */
    public SoftKey lured(String otherRpId, String otherOrigin) {
        var lured = new SoftKey(otherRpId, otherOrigin, keys);
        System.arraycopy(id, 0, lured.id, 0, id.length);
        return lured;
    }

    /** Makes the passkey. */
    public String make(String challenge) {
        var authenticatorData = authenticatorData(PRESENT | CREDENTIAL | (verifies ? VERIFIED : 0), credential());
        var attestation = bytes(
                0xA3, text("fmt"), text("none"), text("attStmt"), 0xA0, text("authData"), string(authenticatorData));
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["internal"]}}""".formatted(encoded(id), encoded(clientData("webauthn.create", challenge)), encoded(attestation));
    }

    /** Signs a challenge. */
    public String sign(String challenge, String userHandle) {
        count++;
        var authenticatorData = authenticatorData(PRESENT | (verifies ? VERIFIED : 0), new byte[0]);
        var clientData = clientData("webauthn.get", challenge);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s","userHandle":"%5$s"}}""".formatted(
                        encoded(id),
                        encoded(clientData),
                        encoded(authenticatorData),
                        encoded(signature(bytes(authenticatorData, sha256(clientData)))),
                        userHandle);
    }

    private byte[] clientData(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags, byte[] credential) {
        return bytes(
                sha256(rpId.getBytes(StandardCharsets.UTF_8)),
                flags,
                ByteBuffer.allocate(4).putInt(count).array(),
                credential);
    }

    private byte[] credential() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var x = coordinate(point.getAffineX().toByteArray());
        var y = coordinate(point.getAffineY().toByteArray());
        var cose = bytes(0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, string(x), 0x22, string(y));
        return bytes(new byte[16], 0, id.length, id, cose);
    }

    private static byte[] coordinate(byte[] number) {
        var padded = new byte[32];
        var length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, padded, 32 - length, length);
        return padded;
    }

    private byte[] signature(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** CBOR: a short text. */
    private static byte[] text(String text) {
        return bytes(0x60 | text.length(), text.getBytes(StandardCharsets.US_ASCII));
    }

    /** CBOR: bytes, fewer than 256. */
    private static byte[] string(byte[] content) {
        return bytes(0x58, content.length, content);
    }

    private static byte[] bytes(Object... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(part -> {
            if (part instanceof Integer one) {
                all.write(one);
            } else {
                all.writeBytes((byte[]) part);
            }
        });
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
