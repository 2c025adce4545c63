package org.masthead.factor.view;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import org.masthead.factor.model.Challenge;
import org.masthead.factor.model.RelyingParty;
import org.masthead.platform.model.Settings;

/** What a page asks the browser for, in the JSON that browsers read ({@code parseCreationOptionsFromJSON} and the like). */
public final class PasskeyOptions {

    private static final JsonProvider JSON = JsonProvider.provider();

    private PasskeyOptions() {}

    /** Asks for a new passkey, on a device that has none of these yet. */
    static JsonObjectBuilder toMake(
            Settings settings,
            Long personId,
            String userName,
            String name,
            Collection<String> known,
            Challenge challenge) {
        var algorithms = JSON.createArrayBuilder();
        RelyingParty.ALGORITHMS.forEach(algorithm -> algorithms.add(
                JSON.createObjectBuilder().add("type", "public-key").add("alg", algorithm)));
        return JSON.createObjectBuilder()
                .add(
                        "rp",
                        JSON.createObjectBuilder()
                                .add("id", RelyingParty.of(settings.baseUrl()).id())
                                .add("name", settings.siteName()))
                .add(
                        "user",
                        JSON.createObjectBuilder()
                                .add("id", RelyingParty.handle(personId))
                                .add("name", userName)
                                .add("displayName", name))
                .add("challenge", challenge.text())
                .add("pubKeyCredParams", algorithms)
                .add("excludeCredentials", credentials(known))
                .add(
                        "authenticatorSelection",
                        JSON.createObjectBuilder()
                                .add("residentKey", "preferred")
                                .add("userVerification", "preferred"))
                .add("attestation", "none")
                .add("timeout", Challenge.LASTS.toMillis());
    }

    /**
     * Asks for a signature.
     *
     * @param known what may sign; empty for any passkey that the device has for us
     * @param verification whether the device has to know the person: {@code required} or {@code preferred}
     */
    public static JsonObjectBuilder toSign(
            Settings settings, Collection<String> known, String verification, Challenge challenge) {
        return JSON.createObjectBuilder()
                .add("rpId", RelyingParty.of(settings.baseUrl()).id())
                .add("challenge", challenge.text())
                .add("allowCredentials", credentials(known))
                .add("userVerification", verification)
                .add("timeout", Challenge.LASTS.toMillis());
    }

    private static JsonArrayBuilder credentials(Collection<String> ids) {
        var credentials = JSON.createArrayBuilder();
        ids.forEach(id -> credentials.add(
                JSON.createObjectBuilder().add("type", "public-key").add("id", id)));
        return credentials;
    }
}
