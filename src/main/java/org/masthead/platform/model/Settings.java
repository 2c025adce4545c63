package org.masthead.platform.model;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
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
        Optional<SmtpServer> smtp) {

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
                        "MASTHEAD_SMTP_URL", "masthead@" + URI.create(baseUrl).getHost()));
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
                "-Dmasthead.db.driver=" + (databaseUrl.startsWith("jdbc:h2:") ? "h2" : "postgresql"),
                "-Dmasthead.db.url=" + databaseUrl);
    }

    /** H2 acknowledges a commit before it is on disk unless WRITE_DELAY is 0. */
    private static String defaultDatabase(Path home) {
        return "jdbc:h2:file:" + home.resolve("db").resolve("masthead") + ";WRITE_DELAY=0";
    }

    private record Variables(Map<String, String> environment) {

        Optional<String> find(String name) {
            return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
        }

        String text(String name, String otherwise) {
            return find(name).map(String::strip).orElse(otherwise);
        }

        Path path(String name, String otherwise) {
            var value = text(name, otherwise);
            if (value.indexOf('\'') >= 0 || value.indexOf(';') >= 0) {
                throw wrong(name, "a folder without quotes and semicolons in its name");
            }
            return Path.of(value).toAbsolutePath().normalize();
        }

        int port(String name, int otherwise) {
            var value = text(name, String.valueOf(otherwise));
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
                throw wrong(name, "a port number from 1 to 65535");
            }
            return Integer.parseInt(value);
        }

        String databaseUrl(String name, String otherwise) {
            var value = text(name, otherwise);
            if (value.indexOf('\'') >= 0 || !value.matches("jdbc:(h2|postgresql):.+")) {
                throw wrong(name, "an address that starts with jdbc:h2: or jdbc:postgresql:");
            }
            return value;
        }

        String address(String name, String otherwise) {
            var value = text(name, otherwise).replaceAll("/+$", "");
            try {
                var uri = URI.create(value);
                if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                    return value;
                }
            } catch (IllegalArgumentException notAnAddress) {
                throw wrong(name, "an address such as https://news.example.org");
            }
            throw wrong(name, "an address such as https://news.example.org");
        }

        ZoneId zone(String name, String otherwise) {
            try {
                return ZoneId.of(text(name, otherwise));
            } catch (DateTimeException unknown) {
                throw wrong(name, "a time zone such as Europe/Lisbon");
            }
        }

        boolean flag(String name) {
            return switch (text(name, "false")) {
                case "true" -> true;
                case "false" -> false;
                default -> throw wrong(name, "true or false");
            };
        }

        Optional<String> password(String name) {
            var value = find(name);
            if (value.isPresent() && value.get().codePointCount(0, value.get().length()) < PASSWORD_LENGTH) {
                throw new IllegalArgumentException(
                        name + " is too short; expected at least " + PASSWORD_LENGTH + " characters.");
            }
            return value;
        }

        /** The value holds a password, so it is not repeated. */
        Optional<SmtpServer> smtp(String name, String from) {
            try {
                return find(name).map(address -> SmtpServer.parse(address.strip(), from));
            } catch (IllegalArgumentException notAnAddress) {
                throw new IllegalArgumentException(name + " is not an address such as"
                        + " smtp://user:password@mail.example.org:587?from=desk@example.org&starttls=true.");
            }
        }

        private IllegalArgumentException wrong(String name, String expected) {
            return new IllegalArgumentException(
                    name + " is “" + environment.get(name) + "”; expected " + expected + ".");
        }
    }
}
