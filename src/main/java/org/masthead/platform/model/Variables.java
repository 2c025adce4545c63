package org.masthead.platform.model;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment, read as what a variable is meant to be; a wrong value is told in one sentence. */
record Variables(Map<String, String> environment) {

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
        if (value.isPresent() && value.get().codePointCount(0, value.get().length()) < Settings.PASSWORD_LENGTH) {
            throw new IllegalArgumentException(
                    name + " is too short; expected at least " + Settings.PASSWORD_LENGTH + " characters.");
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

    /** The one variable that says whether there is a provider is its issuer; the secret is not repeated. */
    Optional<OidcProvider> oidc() {
        return find("MASTHEAD_OIDC_ISSUER")
                .map(issuer -> new OidcProvider(
                        issuer(issuer.strip()),
                        text("MASTHEAD_OIDC_NAME", URI.create(issuer.strip()).getHost()),
                        required("MASTHEAD_OIDC_CLIENT_ID"),
                        required("MASTHEAD_OIDC_CLIENT_SECRET"),
                        text("MASTHEAD_OIDC_GROUP_CLAIM", "groups"),
                        mappings("MASTHEAD_OIDC_GROUPS")));
    }

    private String issuer(String address) {
        try {
            return OidcProvider.issuer(address);
        } catch (IllegalArgumentException noIssuer) {
            throw wrong("MASTHEAD_OIDC_ISSUER", "an address such as https://accounts.example.org");
        }
    }

    private List<OidcProvider.Mapping> mappings(String name) {
        try {
            return OidcProvider.mappings(text(name, ""));
        } catch (IllegalArgumentException noMapping) {
            throw wrong(name, "groups and roles such as editors=editor@world;chiefs=administrator@*");
        }
    }

    private String required(String name) {
        return find(name)
                .map(String::strip)
                .orElseThrow(
                        () -> new IllegalArgumentException(name + " is missing; MASTHEAD_OIDC_ISSUER asks for it."));
    }

    int number(String name, int otherwise, int least, int most) {
        var value = text(name, String.valueOf(otherwise));
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw wrong(name, "a number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    List<Network> networks(String name, String otherwise) {
        try {
            return Arrays.stream(text(name, otherwise).split(","))
                    .map(Network::parse)
                    .toList();
        } catch (IllegalArgumentException noNetwork) {
            throw wrong(name, "networks such as 10.0.0.0/8,fd00::/8");
        }
    }

    private IllegalArgumentException wrong(String name, String expected) {
        return new IllegalArgumentException(name + " is “" + environment.get(name) + "”; expected " + expected + ".");
    }
}
