package org.masthead;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code asvs.md} says of each requirement is about classes and tests that are there, and leaves none out. */
class AsvsTest {

    private static final Path TABLE = Path.of("src/docs/asvs.md");
    private static final Path REQUIREMENTS = Path.of("src/test/resources/asvs/levels-1-and-2.txt");

    private static final List<String> ANSWERS = List.of("yes", "partly", "no", "n.a.");
    private static final Set<String> OPEN = Set.of("partly", "no");
    private static final String BY_READING = "by reading";

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern OPEN_ITEM = Pattern.compile("(?m)^- (V\\d+\\.\\d+\\.\\d+) \\S.*$");

    private static final int MOST_WORDS = 12;

    /**
     * A line of the table.
     *
     * @param where names in backticks, or why not
     * @param shownBy tests in backticks, or {@value AsvsTest#BY_READING}
     */
    private record Line(String id, String asks, String answer, String where, String shownBy) {

        static Line of(String text) {
            var cells = text.strip().split("\\s*\\|\\s*", -1);
            if (cells.length != 7) {
                throw new IllegalArgumentException("Not five cells: " + text);
            }
            return new Line(cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        String chapter() {
            return id.substring(0, id.indexOf('.'));
        }
    }

    private final String text = read(TABLE);
    private final List<Line> lines = text.lines()
            .filter(line -> line.matches("\\| V\\d+\\..*"))
            .map(Line::of)
            .toList();

    @Test
    void everyRequirementHasExactlyOneLine() {
        var required = List.of(read(REQUIREMENTS).strip().split("\\s+"));
        assertEquals(required, lines.stream().map(Line::id).toList());
    }

    @Test
    void everyLineSaysInFewWordsHowItStandsAndWhereOrWhyNot() {
        var wrong = lines.stream()
                .filter(line -> !ANSWERS.contains(line.answer())
                        || line.asks().isBlank()
                        || line.asks().split(" ").length > MOST_WORDS
                        || line.where().isBlank()
                        || line.answer().equals("yes") && names(line.where()).isEmpty())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPlaceIsThere() throws IOException {
        var files = fileNames("src", "webapp", "pom.xml");
        var settings = read(Path.of("src/main/java/org/masthead/platform/model/Settings.java"))
                + read(Path.of("src/main/server/masthead/configure.cli"));
        assertEquals(Set.of(), missing(Line::where, name -> {
            if (name.startsWith("MASTHEAD_")) {
                return settings.contains(name);
            }
            return files.contains(name.contains(".") ? name : name + ".java");
        }));
    }

    @Test
    void everyTestIsThere() throws IOException {
        var sources = sources();
        var unclear = lines.stream()
                .filter(line -> !line.shownBy().equals(BY_READING))
                .filter(line -> !NAME.matcher(line.shownBy()).replaceAll("").matches("(, )*"))
                .toList();
        assertEquals(List.of(), unclear);
        assertEquals(Set.of(), missing(line -> line.shownBy().equals(BY_READING) ? "" : line.shownBy(), name -> {
            var parts = name.split("\\.", 2);
            var source = sources.getOrDefault(parts[0], "");
            return parts.length == 1 ? !source.isEmpty() : source.contains("void " + parts[1] + "(");
        }));
    }

    @Test
    void theSummaryCountsAndNamesWhatIsThere() {
        lines.stream()
                .collect(groupingBy(Line::chapter))
                .forEach((chapter, itsLines) ->
                        assertEquals(counts(itsLines), summary("\\| " + chapter + " [^|]*"), chapter));
        assertEquals(counts(lines), summary("\\| \\*\\*All\\*\\* "));
        assertEquals(
                lines.stream()
                        .filter(line -> OPEN.contains(line.answer()))
                        .map(Line::id)
                        .sorted()
                        .toList(),
                OPEN_ITEM
                        .matcher(text)
                        .results()
                        .map(item -> item.group(1))
                        .sorted()
                        .toList());
    }

    private static List<Integer> counts(List<Line> lines) {
        var counts = new ArrayList<Integer>();
        ANSWERS.forEach(answer -> counts.add((int)
                lines.stream().filter(line -> line.answer().equals(answer)).count()));
        counts.add(lines.size());
        return counts;
    }

    /** The numbers of the one row of the summary that begins like this. */
    private List<Integer> summary(String beginning) {
        var row = Pattern.compile("(?m)^" + beginning + "\\|" + " (\\d+) \\|".repeat(5) + "$")
                .matcher(text);
        var found = row.results().toList();
        assertEquals(1, found.size(), beginning);
        return numbers(found.get(0));
    }

    private static List<Integer> numbers(MatchResult row) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(row::group)
                .map(Integer::valueOf)
                .toList();
    }

    /** Names of the table that are nowhere, each with a line that names it. */
    private Set<String> missing(Function<Line, String> cell, Predicate<String> isThere) {
        return lines.stream()
                .flatMap(line -> names(cell.apply(line)).stream()
                        .filter(name -> !isThere.test(name))
                        .map(name -> name + " of " + line.id()))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static Set<String> fileNames(String... roots) throws IOException {
        var names = new TreeSet<String>();
        for (var root : roots) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> !file.startsWith("src/test"))
                        .forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        return names;
    }

    /** Tests by the names of their classes. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                    .collect(toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            AsvsTest::read,
                            (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
