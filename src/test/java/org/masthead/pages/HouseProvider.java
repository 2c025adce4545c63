package org.masthead.pages;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.masthead.testing.FromOutside;

/**
 * The provider of the house (OpenID Connect), at which everybody is signed in already. It keeps to the rules of code, client
 * secret and PKCE; its tokens are as a test wants them.
 */
final class HouseProvider implements AutoCloseable {

    /** What is wrong with its tokens. */
    enum Flaw {
        NONE,
        ISSUER,
        AUDIENCE,
        NONCE,
        EXPIRED,
        UNSIGNED,
        STRANGE_KEY,
        SECRET_AS_KEY,
        STATE
    }

    private static final String ISSUER = "http://localhost:" + Integer.getInteger("test.oidc.port");
    private static final String CLIENT = "newsroom";
    private static final String SECRET = "a test is no secret";

    /** One for all tests: the server keeps the keys that it has read. */
    private static final RSAKey KEY = key(UUID.randomUUID().toString());

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    /** Who comes, and what is wrong. */
    final Map<String, Object> claims = new HashMap<>();

    Flaw flaw = Flaw.NONE;

    private HouseProvider(HttpServer server) {
        this.server = server;
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/keys", exchange -> json(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    static HouseProvider open(String subject, String... groups) {
        try {
            var house = new HouseProvider(
                    HttpServer.create(new InetSocketAddress("localhost", Integer.getInteger("test.oidc.port")), 0));
            house.claims.put("sub", subject);
            house.claims.put("groups", List.of(groups));
            return house;
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void discovery(HttpExchange exchange) throws IOException {
        json(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(ISSUER));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        var state = flaw == Flaw.STATE ? "another" : asked.get("state");
        exchange.getResponseHeaders().set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + state);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var given = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(given.get("code"));
        var basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes());
        var isClient = ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (asked == null || !isClient || !challenge(given.get("code_verifier")).equals(asked.get("code_challenge"))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        json(exchange, "{\"access_token\":\"none\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken(asked) + "\"}");
    }

    private String idToken(Map<String, String> asked) {
        var now = Instant.now();
        var token = new JWTClaimsSet.Builder()
                .issuer(flaw == Flaw.ISSUER ? "http://localhost:1" : ISSUER)
                .audience(flaw == Flaw.AUDIENCE ? "another" : asked.get("client_id"))
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(flaw == Flaw.EXPIRED ? now.minusSeconds(300) : now.plusSeconds(300)))
                .claim("nonce", flaw == Flaw.NONCE ? "another" : asked.get("nonce"));
        claims.forEach(token::claim);
        try {
            return switch (flaw) {
                case UNSIGNED -> new PlainJWT(token.build()).serialize();
                case SECRET_AS_KEY -> mac(token.build());
                case STRANGE_KEY -> signed(token.build(), key(KEY.getKeyID()));
                default -> signed(token.build(), KEY);
            };
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /** The trick of old: the public key, which everybody has, as the secret of a symmetric signature. */
    private static String mac(JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> fields(String query) {
        var fields = new HashMap<String, String>();
        for (var field : query.split("&")) {
            var parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void json(HttpExchange exchange, String json) throws IOException {
        var content = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    /** Address on which the newsroom takes people back. */
    static String back() {
        return FromOutside.ADDRESS + "/login/oidc/back";
    }
}
