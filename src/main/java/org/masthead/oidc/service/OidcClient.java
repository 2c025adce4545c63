package org.masthead.oidc.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masthead.oidc.model.Claims;
import org.masthead.oidc.model.Outgoing;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.OidcProvider;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;

/**
 * Speaks with the provider of the house (OpenID Connect Core 1.0, authorization code with PKCE). What it publishes of itself is
 * asked for when somebody first goes there, and again after an hour.
 */
@ApplicationScoped
public class OidcClient {

    /** Path of the page that the provider sends people back to. */
    public static final String BACK = "/login/oidc/back";

    private static final System.Logger LOG = System.getLogger(OidcClient.class.getName());

    /** Public keys only; “none”, and secrets as keys, are not among them. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final int TIMEOUT = 5_000;
    private static final int LARGEST = 200_000;
    private static final Duration MEMORY = Duration.ofHours(1);

    @Inject
    private Settings settings;

    private Known known;

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant at) {}

    /**
     * Where to send somebody.
     *
     * @throws NotFound when no provider is set up
     * @throws Refused when it cannot be reached
     */
    public URI authorizationUri(Outgoing outgoing) {
        var provider = provider();
        try {
            return new AuthenticationRequest.Builder(
                            new ResponseType(ResponseType.Value.CODE),
                            new Scope("openid", "profile", "email"),
                            new ClientID(provider.clientId()),
                            back())
                    .endpointURI(known().metadata().getAuthorizationEndpointURI())
                    .state(new State(outgoing.state()))
                    .nonce(new Nonce(outgoing.nonce()))
                    .codeChallenge(new CodeVerifier(outgoing.verifier()), CodeChallengeMethod.S256)
                    .build()
                    .toURI();
        } catch (IOException | GeneralException unreachable) {
            throw failed(unreachable.getMessage());
        }
    }

    /**
     * What the provider says of whoever came back.
     *
     * @param answered what the address at which they came back said
     * @throws Refused when it is not the answer to the same request, or its token is not right in any way
     */
    public Claims redeem(Outgoing outgoing, Map<String, List<String>> answered) {
        try {
            var response = AuthenticationResponseParser.parse(back(), answered);
            if (!new State(outgoing.state()).equals(response.getState())) {
                throw failed("the state is another");
            }
            if (response.getIssuer() != null
                    && !response.getIssuer().getValue().equals(provider().issuer())) {
                throw failed("another issuer answers");
            }
            if (!response.indicatesSuccess()) {
                throw failed(String.valueOf(response.toErrorResponse().getErrorObject()));
            }
            return claims(idToken(
                    new AuthorizationCodeGrant(
                            response.toSuccessResponse().getAuthorizationCode(),
                            back(),
                            new CodeVerifier(outgoing.verifier())),
                    new Nonce(outgoing.nonce())));
        } catch (IOException | GeneralException | JOSEException | BadJOSEException wrong) {
            throw failed(wrong.getMessage());
        }
    }

    private IDTokenClaimsSet idToken(AuthorizationCodeGrant grant, Nonce nonce)
            throws IOException, GeneralException, JOSEException, BadJOSEException {
        var endpoint = known().metadata().getTokenEndpointURI();
        var request = new TokenRequest.Builder(endpoint, authentication(), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT);
        request.setReadTimeout(TIMEOUT);
        request.setFollowRedirects(false);
        var response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw failed(String.valueOf(response.toErrorResponse().getErrorObject()));
        }
        var token = response.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
        if (token == null) {
            throw failed("there is no ID token");
        }
        return known().validator().validate(token, nonce);
    }

    private Claims claims(IDTokenClaimsSet token) throws ParseException {
        var email = Optional.ofNullable(token.getStringClaim("email"))
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .orElse(null);
        var isVerified = Boolean.TRUE.equals(token.getBooleanClaim("email_verified"));
        var groups = token.getStringListClaim(provider().groupClaim());
        var methods = token.getStringListClaim("amr");
        return new Claims(
                token.getIssuer().getValue(),
                token.getSubject().getValue(),
                isVerified ? email : null,
                isVerified ? null : email,
                token.getStringClaim("preferred_username"),
                token.getStringClaim("name"),
                groups == null ? List.of() : groups,
                methods != null && methods.contains("mfa"));
    }

    private ClientAuthentication authentication() throws IOException, GeneralException {
        var id = new ClientID(provider().clientId());
        var secret = new Secret(provider().clientSecret());
        var methods = known().metadata().getTokenEndpointAuthMethods();
        return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    private synchronized Known known() throws IOException, GeneralException {
        if (known == null || known.at().plus(MEMORY).isBefore(Instant.now())) {
            var issuer = new Issuer(provider().issuer());
            var metadata = OIDCProviderMetadata.resolve(issuer, TIMEOUT, TIMEOUT);
            var keys = JWKSourceBuilder.<SecurityContext>create(
                            metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LARGEST))
                    .build();
            var validator = new IDTokenValidator(
                    issuer,
                    new ClientID(provider().clientId()),
                    new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                    null);
            known = new Known(metadata, validator, Instant.now());
        }
        return known;
    }

    private OidcProvider provider() {
        return settings.oidc().orElseThrow(() -> new NotFound("page", "/login/oidc"));
    }

    private URI back() {
        return URI.create(settings.baseUrl() + BACK);
    }

    /** The log tells the operator what the person is not told. */
    private static Refused failed(String why) {
        LOG.log(System.Logger.Level.WARNING, "Nobody signed in by OpenID Connect: {0}", why);
        return Refused.because("oidc.failed");
    }
}
