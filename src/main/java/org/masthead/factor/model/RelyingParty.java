package org.masthead.factor.model;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The newsroom as passkeys know it (W3C Web Authentication, level 3): a passkey made for its name signs for nobody else.
 *
 * @param id host name
 * @param origin scheme, host and port of our pages
 */
public record RelyingParty(String id, String origin) {

    /** Kinds of signature we take, the best first: Ed25519, ECDSA on P-256, RSA with SHA-256. */
    public static final List<Long> ALGORITHMS = List.of(-8L, -7L, -257L);

    private static final List<PublicKeyCredentialParameters> KINDS = ALGORITHMS.stream()
            .map(COSEAlgorithmIdentifier::create)
            .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
            .toList();

    private static final ObjectConverter CONVERTER = new ObjectConverter();

    /** Who built the device is not asked: “non-strict” takes any attestation, and we ask for none. */
    private static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);

    private static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);

    /**
     * What a passkey has proven.
     *
     * @param signCount what the device counts its signatures with now
     * @param verified whether the device knew the person, by finger, face or a number
     */
    public record Proof(long signCount, boolean verified) {}

    /** @param baseUrl address that people use, as of the settings */
    public static RelyingParty of(String baseUrl) {
        var uri = URI.create(baseUrl);
        return new RelyingParty(uri.getHost(), uri.getScheme() + "://" + uri.getRawAuthority());
    }

    /** What a passkey calls a person by: the number they have here, which says nothing of them. */
    public static String handle(Long personId) {
        return encoded(personId.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Checks what a device made.
     *
     * @param answer the credential as the browser writes it ({@code toJSON})
     * @return nothing when it is not an answer to the challenge, from our pages
     */
    public Optional<NewCredential> made(String answer, Challenge challenge) {
        return ifRight(() -> {
            var made = MANAGER.verifyRegistrationResponseJSON(
                            answer, new RegistrationParameters(server(challenge), KINDS, false, true))
                    .getAttestationObject()
                    .getAuthenticatorData();
            var credential = made.getAttestedCredentialData();
            return new NewCredential(
                    encoded(credential.getCredentialId()),
                    encoded(CREDENTIALS.convert(credential)),
                    made.isFlagBE(),
                    made.getSignCount());
        });
    }

    /** The id of the passkey that an answer claims to be of. */
    public static Optional<String> findCredentialId(String answer) {
        return ifRight(
                () -> encoded(MANAGER.parseAuthenticationResponseJSON(answer).getCredentialId()));
    }

    /**
     * Checks what a passkey signed.
     *
     * @param answer the credential as the browser writes it ({@code toJSON})
     * @return nothing when the signature, the challenge, the origin or the person is another, or the device has counted
     *     less than before, as a copy of it would
     */
    public Optional<Proof> proven(String answer, Challenge challenge, Passkey passkey) {
        return ifRight(() -> MANAGER.verifyAuthenticationResponseJSON(
                        answer, new AuthenticationParameters(server(challenge), kept(passkey), null, false, true)))
                .filter(signed -> isOf(passkey, signed.getUserHandle()))
                .map(AuthenticationData::getAuthenticatorData)
                .map(data -> new Proof(data.getSignCount(), data.isFlagUV()));
    }

    private static CredentialRecord kept(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                passkey.isBackupEligible(),
                null,
                passkey.getSignCount(),
                CREDENTIALS.convert(Base64.getUrlDecoder().decode(passkey.getCredential())),
                null,
                null,
                null,
                null);
    }

    /** Devices that keep no list of their passkeys do not say whose they are. */
    private static boolean isOf(Passkey passkey, byte[] userHandle) {
        return userHandle == null
                || encoded(userHandle).equals(handle(passkey.getPerson().getId()));
    }

    /** The library says by an exception of its own what is wrong, and stumbles over what is no answer at all. */
    private static <T> Optional<T> ifRight(Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (RuntimeException wrong) {
            return Optional.empty();
        }
    }

    private ServerProperty server(Challenge challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(origin))
                .rpId(id)
                .challenge(new DefaultChallenge(challenge.bytes()))
                .build();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
