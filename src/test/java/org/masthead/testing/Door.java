package org.masthead.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.masthead.account.model.Capability;

/**
 * One row of the table of {@link Doors}: an address, how one knocks, who is let through and what the others are told.
 *
 * @param path with names of things of a desk in braces, as {@code ?id={story}}
 * @param gates what is asked one after the other; the first that does not open answers
 * @param opens statuses of the answer to those who are let through
 * @param body what is sent, or null
 */
public record Door(Knock knock, String path, List<Gate> gates, Set<Integer> opens, String body) {

    /** How one comes to a door. */
    public enum Knock {
        /** Somebody goes to a page. */
        PAGE,
        /** A script of a page asks for something. */
        PART,
        /** A script of a page sends JSON. */
        JSON,
        /** A form is sent. */
        FORM,
        /** A picture is sent. */
        FILE,
        /** A socket is opened. */
        SOCKET
    }

    /**
     * One question.
     *
     * @param scope staff, some (desk), all (desks), desk (of the thing) or own
     * @param any capabilities of which one will do; “author” stands for who wrote the story, if they may write
     * @param refusal status of the answer to those who are not let through
     */
    public record Gate(String scope, List<String> any, int refusal) {

        private static final Pattern FORM = Pattern.compile("(staff|some|all|desk|own)(?::([\\w.+-]+))?(?:=(\\d{3}))?");

        static Gate of(String text) {
            var gate = FORM.matcher(text);
            if (!gate.matches()) {
                throw new IllegalArgumentException(text);
            }
            var any = gate.group(2) == null
                    ? List.<String>of()
                    : List.of(gate.group(2).split("\\+"));
            return new Gate(gate.group(1), any, gate.group(3) == null ? 0 : Integer.parseInt(gate.group(3)));
        }

        boolean opensTo(Member who, String desk) {
            return switch (scope) {
                case "staff" -> who.isStaff();
                case "own" -> any.contains(who.userName());
                case "some" -> capabilities().anyMatch(who::mayAnywhere);
                case "all" -> capabilities().anyMatch(who::mayEverywhere);
                default ->
                    any.contains("author") && who == Member.A_REPORTER
                            || capabilities().anyMatch(one -> who.mayOn(one, desk));
            };
        }

        private Stream<Capability> capabilities() {
            return any.stream().filter(name -> !name.equals("author")).map(Gate::capability);
        }

        private static Capability capability(String key) {
            return Arrays.stream(Capability.values())
                    .filter(one -> one.getKey().equals(key) || one.getKey().equals("article." + key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(key));
        }
    }

    static Door of(String row) {
        var cells = row.split(" \\| ?", 5);
        return new Door(
                Knock.valueOf(cells[0].strip()),
                cells[1].strip(),
                Stream.of(cells[2].strip().split(" +"))
                        .filter(gate -> !gate.isEmpty())
                        .map(Gate::of)
                        .toList(),
                Set.copyOf(Stream.of(cells[3].strip().split("/"))
                        .map(Integer::valueOf)
                        .toList()),
                cells.length < 5 ? null : cells[4].strip());
    }

    /** The statuses that a knock may be answered with, as the table has it. */
    public Set<Integer> expected(Member who, String desk) {
        return gates.stream()
                .filter(gate -> !gate.opensTo(who, desk))
                .findFirst()
                .map(gate -> Set.of(gate.refusal() == 0 ? turnedAway() : gate.refusal()))
                .orElse(opens);
    }

    public boolean lets(Member who, String desk) {
        return gates.stream().allMatch(gate -> gate.opensTo(who, desk));
    }

    /** Pages lead to the form for signing in, and a socket is opened by what says nothing of where it leads; a script is told. */
    private int turnedAway() {
        return knock == Knock.PAGE || knock == Knock.SOCKET ? 302 : 401;
    }

    public boolean isPrivate() {
        return !gates.isEmpty();
    }

    /** Whether it is about a thing of a desk. */
    public boolean isAboutADesk() {
        return (path + body).matches("(?s).*\\{(?!page|picture)\\w+}.*");
    }

    /** Whether the session of whoever knocks ends there. */
    public boolean isExit() {
        return address().equals("/logout") || address().equals("/login/again");
    }

    /** Whether it is only looked at. */
    public boolean isReading() {
        return knock == Knock.PAGE || knock == Knock.PART;
    }

    /** The path without its question. */
    public String address() {
        return path.replaceFirst("\\?.*", "");
    }
}
