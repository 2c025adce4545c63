package org.masthead.account.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import me.gosimple.nbvcxz.Nbvcxz;

/**
 * The passwords that are tried first: a list of a hundred thousand that people chose elsewhere (of the library nbvcxz), what
 * is one of them with a little around it, and one thing said again and again.
 */
final class CommonPasswords {

    /** A line is the password, and how often it was seen relative to others. */
    private static final String LIST = "/dictionaries/passwords.txt";

    /** What people put around a word to make it pass. */
    private static final Pattern AROUND = Pattern.compile("(?U)^[\\d\\W_]{0,6}(.*?)[\\d\\W_]{0,6}$", Pattern.DOTALL);

    private static final Pattern AGAIN_AND_AGAIN = Pattern.compile("(.{1,20}?)\\1+", Pattern.DOTALL);

    /** So much besides a known word is a password by itself. */
    private static final int ENOUGH = 8;

    private CommonPasswords() {}

    /**
     * Whether a password would be among the first guesses.
     *
     * @param nearby words that whoever guesses knows; with little else, they make no password
     */
    static boolean contain(String password, String... nearby) {
        var plain = password.toLowerCase(Locale.ROOT);
        var rest = plain;
        for (var word : nearby) {
            rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
        }
        if (rest.length() < plain.length() && rest.length() < ENOUGH) {
            return true;
        }
        var inner = AROUND.matcher(plain).replaceFirst("$1");
        return Listed.WORDS.contains(plain)
                || Listed.WORDS.contains(inner)
                || AGAIN_AND_AGAIN.matcher(plain).matches();
    }

    /** Read when the first password is chosen, not when the server starts. */
    private static final class Listed {

        static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (var lines = new BufferedReader(
                    new InputStreamReader(Nbvcxz.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .map(line -> line.split("\\s", 2)[0].toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() >= 4)
                        .collect(toUnmodifiableSet());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
