package org.masthead.factor.model;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The newsroom as passkeys know it (W3C Web Authentication, level 3): a passkey made for its name signs for nobody else.
 *
 * @param id host name
 * @param origin scheme, host and port of our pages
 */
public record RelyingParty(String id, String origin) {

    /** Kinds of signature we take, the best first: Ed25519, ECDSA on P-256, RSA with SHA-256. */
    public static final List<Long> ALGORITHMS = List.of(-8L, -7L, -257L);

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
        try {
            var parameters = ALGORITHMS.stream()
                    .map(COSEAlgorithmIdentifier::create)
                    .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                    .toList();
            var made = MANAGER.verifyRegistrationResponseJSON(
                            answer, new RegistrationParameters(server(challenge), parameters, false, true))
                    .getAttestationObject()
                    .getAuthenticatorData();
            var credential = made.getAttestedCredentialData();
            return Optional.of(new NewCredential(
                    encoded(credential.getCredentialId()),
                    encoded(CREDENTIALS.convert(credential)),
                    made.isFlagBE(),
                    made.getSignCount()));
        } catch (WebAuthnException wrong) {
            return Optional.empty();
        }
    }

    /** The id of the passkey that an answer claims to be of. */
    public static Optional<String> findCredentialId(String answer) {
        try {
            return Optional.ofNullable(
                            MANAGER.parseAuthenticationResponseJSON(answer).getCredentialId())
                    .map(RelyingParty::encoded);
        } catch (WebAuthnException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Checks what a passkey signed.
     *
     * @param answer the credential as the browser writes it ({@code toJSON})
     * @return nothing when the signature, the challenge, the origin or the person is another, or the device has counted
     *     less than before, as a copy of it would
     */
    public Optional<Proof> proven(String answer, Challenge challenge, Passkey passkey) {
        try {
            var record = new CredentialRecordImpl(
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
            var signed = MANAGER.verifyAuthenticationResponseJSON(
                    answer, new AuthenticationParameters(server(challenge), record, null, false, true));
            var data = signed.getAuthenticatorData();
            var handle = signed.getUserHandle();
            return handle == null
                            || encoded(handle).equals(handle(passkey.getPerson().getId()))
                    ? Optional.of(new Proof(data.getSignCount(), data.isFlagUV()))
                    : Optional.empty();
        } catch (WebAuthnException wrong) {
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
