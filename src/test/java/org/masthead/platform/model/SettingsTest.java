package org.masthead.platform.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final SmtpServer PLAIN = new SmtpServer(
            false, false, "mail.example.org", 587, Optional.empty(), Optional.empty(), "masthead@localhost");

    private static final SmtpServer TLS = new SmtpServer(
            true, false, "mail.example.org", 465, Optional.of("desk@x"), Optional.of("p:+%"), "masthead@localhost");

    private static final SmtpServer START_TLS = new SmtpServer(
            false, true, "mail.example.org", 25, Optional.empty(), Optional.empty(), "the+desk@example.org");

    /** Variable, value, how to read it back, what is expected; no value is the default. */
    static Stream<Arguments> values() {
        var home = Path.of("masthead-data").toAbsolutePath();
        return Stream.of(
                row("MASTHEAD_HOME", null, Settings::home, home),
                row("MASTHEAD_HOME", "/srv/news/../paper", Settings::home, Path.of("/srv/paper")),
                row("MASTHEAD_BIND", null, Settings::bind, "127.0.0.1"),
                row("MASTHEAD_BIND", "0.0.0.0", Settings::bind, "0.0.0.0"),
                row("MASTHEAD_HTTP_PORT", null, Settings::port, 8080),
                row("MASTHEAD_HTTP_PORT", "1", Settings::port, 1),
                row("MASTHEAD_HTTP_PORT", "65535", Settings::port, 65535),
                row(
                        "MASTHEAD_DB_URL",
                        null,
                        Settings::databaseUrl,
                        "jdbc:h2:file:" + home + "/db/masthead;WRITE_DELAY=0;LOCK_TIMEOUT=10000"),
                row("MASTHEAD_DB_URL", "jdbc:postgresql://db/news", Settings::databaseUrl, "jdbc:postgresql://db/news"),
                row("MASTHEAD_DB_URL", "jdbc:h2:mem:x", Settings::databaseUrl, "jdbc:h2:mem:x"),
                row("MASTHEAD_SITE_NAME", null, Settings::siteName, "Masthead"),
                row("MASTHEAD_SITE_NAME", " The Paper ", Settings::siteName, "The Paper"),
                row("MASTHEAD_BASE_URL", null, Settings::baseUrl, "http://localhost:8080"),
                row("MASTHEAD_BASE_URL", "https://news.example.org//", Settings::baseUrl, "https://news.example.org"),
                row("MASTHEAD_TIME_ZONE", null, Settings::zone, ZoneId.of("UTC")),
                row("MASTHEAD_TIME_ZONE", "Europe/Lisbon", Settings::zone, ZoneId.of("Europe/Lisbon")),
                row("MASTHEAD_ADMIN_PASSWORD", null, Settings::adminPassword, Optional.empty()),
                row("MASTHEAD_ADMIN_PASSWORD", "twelve chars", Settings::adminPassword, Optional.of("twelve chars")),
                row("MASTHEAD_DEMO", null, Settings::demo, false),
                row("MASTHEAD_DEMO", "false", Settings::demo, false),
                row("MASTHEAD_DEMO", "true", Settings::demo, true),
                row("MASTHEAD_DEMO_PASSWORD", null, Settings::demoPassword, Optional.empty()),
                row("MASTHEAD_DEMO_PASSWORD", "demo", Settings::demoPassword, Optional.of("demo")),
                row("MASTHEAD_IDLE_MINUTES", null, Settings::idleLimit, Duration.ofMinutes(120)),
                row("MASTHEAD_IDLE_MINUTES", "5", Settings::idleLimit, Duration.ofMinutes(5)),
                row("MASTHEAD_CACHE_MB", null, Settings::cacheMegabytes, 192),
                row("MASTHEAD_CACHE_MB", "64", Settings::cacheMegabytes, 64),
                row("MASTHEAD_SESSION_HOURS", null, Settings::sessionLimit, Duration.ofHours(14)),
                row("MASTHEAD_SESSION_HOURS", "168", Settings::sessionLimit, Duration.ofHours(168)),
                row(
                        "MASTHEAD_TRUSTED_PROXIES",
                        null,
                        Settings::trustedProxies,
                        List.of(Network.parse("127.0.0.0/8"), Network.parse("::1"))),
                row(
                        "MASTHEAD_TRUSTED_PROXIES",
                        "10.0.0.0/8, fd00::/8",
                        Settings::trustedProxies,
                        List.of(Network.parse("10.0.0.0/8"), Network.parse("fd00::/8"))),
                row("MASTHEAD_SMTP_URL", null, Settings::smtp, Optional.empty()),
                row("MASTHEAD_SMTP_URL", "smtp://mail.example.org", Settings::smtp, Optional.of(PLAIN)),
                row(
                        "MASTHEAD_SMTP_URL",
                        "smtps://desk%40x:p%3A+%25@mail.example.org",
                        Settings::smtp,
                        Optional.of(TLS)),
                row(
                        "MASTHEAD_SMTP_URL",
                        "smtp://mail.example.org:25/?starttls=true&from=the+desk@example.org",
                        Settings::smtp,
                        Optional.of(START_TLS)));
    }

    @ParameterizedTest(name = "{0}={1}")
    @MethodSource("values")
    void aVariableIsReadOrHasItsDefault(String name, String value, Function<Settings, Object> reader, Object expected) {
        assertEquals(expected, reader.apply(settings(name, value)));
    }

    @ParameterizedTest(name = "{0} left blank")
    @MethodSource("names")
    void aVariableLeftBlankHasItsDefault(String name) {
        assertEquals(Settings.from(Map.of()), Settings.from(Map.of(name, "  ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MASTHEAD_HOME | /srv/o'paper | a folder without quotes and semicolons in its name",
                "MASTHEAD_HOME | /srv/a;b | a folder without quotes and semicolons in its name",
                "MASTHEAD_HTTP_PORT | http | a port number from 1 to 65535",
                "MASTHEAD_HTTP_PORT | 0 | a port number from 1 to 65535",
                "MASTHEAD_HTTP_PORT | 65536 | a port number from 1 to 65535",
                "MASTHEAD_HTTP_PORT | -1 | a port number from 1 to 65535",
                "MASTHEAD_HTTP_PORT | 99999999999 | a port number from 1 to 65535",
                "MASTHEAD_DB_URL | jdbc:mysql://db | an address that starts with jdbc:h2: or jdbc:postgresql:",
                "MASTHEAD_DB_URL | jdbc:h2: | an address that starts with jdbc:h2: or jdbc:postgresql:",
                "MASTHEAD_BASE_URL | news.example.org | an address such as https://news.example.org",
                "MASTHEAD_BASE_URL | ftp://news.example.org | an address such as https://news.example.org",
                "MASTHEAD_BASE_URL | https://a b | an address such as https://news.example.org",
                "MASTHEAD_TIME_ZONE | Lisbon | a time zone such as Europe/Lisbon",
                "MASTHEAD_IDLE_MINUTES | 4 | a number from 5 to 1440",
                "MASTHEAD_IDLE_MINUTES | an hour | a number from 5 to 1440",
                "MASTHEAD_CACHE_MB | 8 | a number from 16 to 4096",
                "MASTHEAD_SESSION_HOURS | 169 | a number from 1 to 168",
                "MASTHEAD_TRUSTED_PROXIES | proxy.example.org | networks such as 10.0.0.0/8,fd00::/8",
                "MASTHEAD_TRUSTED_PROXIES | 10.0.0.0/33 | networks such as 10.0.0.0/8,fd00::/8",
                "MASTHEAD_DEMO | yes | true or false"
            })
    void aWrongValueIsToldInOneSentence(String name, String value, String expected) {
        var wrong = assertThrows(IllegalArgumentException.class, () -> settings(name, value));

        assertEquals(name + " is “" + value + "”; expected " + expected + ".", wrong.getMessage());
    }

    @Test
    void aShortAdministratorsPasswordIsToldWithoutRepeatingIt() {
        var wrong =
                assertThrows(IllegalArgumentException.class, () -> settings("MASTHEAD_ADMIN_PASSWORD", "eleven char"));

        assertEquals("MASTHEAD_ADMIN_PASSWORD is too short; expected at least 12 characters.", wrong.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "http://u:secret@mail.example.org",
                "smtp://u:secret@",
                "smtp://u:secret@mail.example.org:0",
                "smtp://u:secret@mail.example.org:99999",
                "smtp://u:secret@mail.example.org/path",
                "smtp://secret@mail.example.org",
                "smtp://u:secret@mail.example.org?from=nobody",
                "smtp://u:secret@mail.example.org?starttls=yes",
                "smtp://u:secret@mail.example.org?from=a@b&from=c@d",
                "smtp://u:secret@mail.example.org?trust=all",
                "smtps://u:secret@mail.example.org?starttls=true",
                "smtp://u:secret%zz@mail.example.org",
                "smtp://u:sec ret@mail.example.org"
            })
    void aWrongMailServerIsToldWithoutRepeatingIt(String value) {
        var wrong = assertThrows(IllegalArgumentException.class, () -> settings("MASTHEAD_SMTP_URL", value));

        assertEquals(
                "MASTHEAD_SMTP_URL is not an address such as"
                        + " smtp://user:password@mail.example.org:587?from=desk@example.org&starttls=true.",
                wrong.getMessage());
    }

    @Test
    void aMailServerIsPrintedWithoutItsAccount() {
        assertEquals("smtps://mail.example.org:465", TLS.toString());
        assertFalse(settings("MASTHEAD_SMTP_URL", "smtp://u:secret@mail.example.org")
                .toString()
                .contains("secret"));
    }

    @Test
    void theDefaultDatabaseAndThePicturesAreInTheHome() {
        var settings = settings("MASTHEAD_HOME", "/srv/paper");

        assertEquals("jdbc:h2:file:/srv/paper/db/masthead;WRITE_DELAY=0;LOCK_TIMEOUT=10000", settings.databaseUrl());
        assertEquals(Path.of("/srv/paper/media"), settings.media());
    }

    @Test
    void theDefaultBaseAddressHasThePort() {
        assertEquals(
                "http://localhost:8103", settings("MASTHEAD_HTTP_PORT", "8103").baseUrl());
    }

    @Test
    void theServerIsStartedWithNoSecretInItsOptions() {
        var options = Settings.from(Map.of(
                        "MASTHEAD_ADMIN_PASSWORD", "administrators-secret",
                        "MASTHEAD_DEMO_PASSWORD", "demo-secret",
                        "MASTHEAD_SMTP_URL", "smtp://u:mail-secret@mail.example.org"))
                .serverOptions();

        assertTrue(options.contains("-Dmasthead.db.driver=h2"));
        assertFalse(String.join(" ", options).contains("secret"));
    }

    private static Stream<String> names() {
        return values().map(row -> (String) row.get()[0]).collect(Collectors.toSet()).stream();
    }

    private static Arguments row(String name, String value, Function<Settings, Object> reader, Object expected) {
        return Arguments.of(name, value, reader, expected);
    }

    private static Settings settings(String name, String value) {
        return Settings.from(value == null ? Map.of() : Map.of(name, value));
    }

    @Test
    void aProviderIsReadWholeOrRefusedInOneSentenceWithoutItsSecret() {
        var whole = Map.of(
                "MASTHEAD_OIDC_ISSUER", "https://accounts.example.org/",
                "MASTHEAD_OIDC_CLIENT_ID", "newsroom",
                "MASTHEAD_OIDC_CLIENT_SECRET", "s3cret",
                "MASTHEAD_OIDC_GROUPS", "cn=eds,dc=x=editor@world; chiefs=administrator@*");
        var provider = Settings.from(whole).oidc().orElseThrow();
        assertEquals("https://accounts.example.org/", provider.issuer());
        assertEquals("accounts.example.org", provider.name());
        assertEquals(
                List.of(
                        new OidcProvider.Mapping("cn=eds,dc=x", "editor", "world"),
                        new OidcProvider.Mapping("chiefs", "administrator", null)),
                provider.mappings());
        assertFalse(Settings.from(whole).toString().contains("s3cret"));
        assertWrong(whole, "MASTHEAD_OIDC_ISSUER", "http://accounts.example.org");
        assertWrong(whole, "MASTHEAD_OIDC_ISSUER", "accounts");
        assertWrong(whole, "MASTHEAD_OIDC_GROUPS", "chiefs=administrator");
        assertWrong(whole, "MASTHEAD_OIDC_CLIENT_SECRET", " ");
    }

    private static void assertWrong(Map<String, String> whole, String variable, String value) {
        var changed = new HashMap<>(whole);
        changed.put(variable, value);
        var wrong = assertThrows(IllegalArgumentException.class, () -> Settings.from(changed));
        assertTrue(wrong.getMessage().startsWith(variable), wrong.getMessage());
        assertFalse(wrong.getMessage().contains("s3cret"), wrong.getMessage());
    }
}
