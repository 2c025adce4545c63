package org.masthead.platform.model;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator decides, read from the environment in this one place. {@code bin/standalone.conf} runs
 * {@link #main} before the server starts; the application reads the same values with {@link #from}.
 *
 * @param home folder of everything that must be kept: database, media, server files
 * @param bind address to listen on
 * @param port HTTP port, 1–65535
 * @param databaseUrl JDBC URL of H2 or PostgreSQL
 * @param siteName name of the paper
 * @param baseUrl address readers use, without a slash at the end
 * @param zone time zone of the newsroom, in which dates are printed and addresses are dated
 * @param adminPassword password of the first administrator on an empty database
 * @param demo whether an empty database is filled with the demo newsroom
 * @param demoPassword password of all demo people; generated when absent
 * @param smtp server that takes our mail; without one nothing is mailed
 * @param oidc where people sign in with the account of their house; without one they have passwords only
 * @param idleLimit how long somebody who is signed in may do nothing, 5 minutes to a day
 * @param sessionLimit how long somebody stays signed in at most, 1 hour to 7 days
 * @param trustedProxies networks whose word on where a request came from is taken
 * @param privateHooks whether webhooks may lead into this house, and unencrypted
 * @param webSubHub hub that is told when feeds change; without one none is
 * @param cacheMegabytes memory for pages of the public site that are kept as they are sent, 16 to 4096
 */
public record Settings(
        Path home,
        String bind,
        int port,
        String databaseUrl,
        String siteName,
        String baseUrl,
        ZoneId zone,
        Optional<String> adminPassword,
        boolean demo,
        Optional<String> demoPassword,
        Optional<SmtpServer> smtp,
        Optional<OidcProvider> oidc,
        Duration idleLimit,
        Duration sessionLimit,
        List<Network> trustedProxies,
        boolean privateHooks,
        Optional<String> webSubHub,
        int cacheMegabytes) {

    /** Least length of a password, in characters. */
    public static final int PASSWORD_LENGTH = 12;

    /**
     * Reads and checks the settings.
     *
     * @param environment the variables, as of {@link System#getenv()}
     * @throws IllegalArgumentException with one sentence that names the variable, its value and what was expected
     */
    public static Settings from(Map<String, String> environment) {
        var variables = new Variables(environment);
        var home = variables.path("MASTHEAD_HOME", "masthead-data");
        var port = variables.port("MASTHEAD_HTTP_PORT", 8080);
        var baseUrl = variables.address("MASTHEAD_BASE_URL", "http://localhost:" + port);
        return new Settings(
                home,
                variables.text("MASTHEAD_BIND", "127.0.0.1"),
                port,
                variables.databaseUrl("MASTHEAD_DB_URL", defaultDatabase(home)),
                variables.text("MASTHEAD_SITE_NAME", "Masthead"),
                baseUrl,
                variables.zone("MASTHEAD_TIME_ZONE", "UTC"),
                variables.password("MASTHEAD_ADMIN_PASSWORD"),
                variables.flag("MASTHEAD_DEMO"),
                variables.find("MASTHEAD_DEMO_PASSWORD"),
                variables.smtp(
                        "MASTHEAD_SMTP_URL", "masthead@" + URI.create(baseUrl).getHost()),
                variables.oidc(),
                Duration.ofMinutes(variables.number("MASTHEAD_IDLE_MINUTES", 120, 5, 1440)),
                Duration.ofHours(variables.number("MASTHEAD_SESSION_HOURS", 14, 1, 168)),
                variables.networks("MASTHEAD_TRUSTED_PROXIES", "127.0.0.0/8,::1/128"),
                variables.flag("MASTHEAD_HOOK_PRIVATE"),
                variables.find("MASTHEAD_WEBSUB_HUB").map(hub -> variables.address("MASTHEAD_WEBSUB_HUB", hub)),
                variables.number("MASTHEAD_CACHE_MB", 192, 16, 4096));
    }

    /** Prints the server's start options, or one sentence on standard error and ends with status 1. */
    public static void main(String[] arguments) {
        try {
            from(System.getenv()).serverOptions().forEach(option -> System.out.println("'" + option + "'"));
        } catch (IllegalArgumentException wrong) {
            System.err.println("Masthead does not start: " + wrong.getMessage());
            System.exit(1);
        }
    }

    /** Whether people reach us by TLS, which a proxy speaks for us. */
    public boolean isSecure() {
        return baseUrl.startsWith("https:");
    }

    /** Where this server reaches itself, whatever address readers use. */
    public String ownUrl() {
        var everywhere = bind.equals("0.0.0.0") || bind.equals("::");
        var host = everywhere ? "127.0.0.1" : bind.contains(":") ? "[" + bind + "]" : bind;
        return "http://" + host + ":" + port;
    }

    /** Folder of the pictures. */
    public Path media() {
        return home.resolve("media");
    }

    List<String> serverOptions() {
        var server = home.resolve("server");
        return List.of(
                "-Djboss.bind.address=" + bind,
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=0",
                "-Djboss.server.data.dir=" + server.resolve("data"),
                "-Djboss.server.log.dir=" + server.resolve("log"),
                "-Djboss.server.temp.dir=" + server.resolve("tmp"),
                "-Dmasthead.io.threads=" + Runtime.getRuntime().availableProcessors(),
                "-Dmasthead.search.directory=" + home.resolve("search"),
                "-Dmasthead.db.driver=" + (databaseUrl.startsWith("jdbc:h2:") ? "h2" : "postgresql"),
                "-Dmasthead.db.url=" + databaseUrl);
    }

    /** H2 acknowledges a commit before it is on disk unless WRITE_DELAY is 0. */
    private static String defaultDatabase(Path home) {
        return "jdbc:h2:file:" + home.resolve("db").resolve("masthead") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    }
}
