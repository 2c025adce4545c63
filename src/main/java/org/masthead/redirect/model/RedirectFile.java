package org.masthead.redirect.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;

/**
 * Redirects as lines of a CSV file: {@code from,to,status,note}, of which the last two may be left out. A first line that
 * names the columns is no redirect. A status is 301 or 410; with 410, {@code to} is empty.
 */
public record RedirectFile(List<Line> lines) {

    /** Redirects of a file at most. */
    public static final int MOST = 50_000;

    private static final String GONE = "410";

    /**
     * One redirect of a file.
     *
     * @param number of the line, from 1
     */
    public record Line(long number, RedirectPlan plan) {}

    /**
     * Reads a file.
     *
     * @throws Refused with one sentence for each line that cannot be read
     */
    public static RedirectFile read(String text) {
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<Refusal>();
        for (var record : records(text)) {
            if (isHeading(record)) {
                continue;
            }
            if (isWrong(record)) {
                faults.add(Refusal.of("redirect.line.form", record.getRecordNumber()));
            } else {
                lines.add(new Line(record.getRecordNumber(), plan(record)));
            }
        }
        if (lines.size() > MOST) {
            throw Refused.because("redirect.file.many", MOST);
        }
        Faults.refuseIfAny(faults);
        if (lines.isEmpty()) {
            throw Refused.because("redirect.file.empty");
        }
        return new RedirectFile(lines);
    }

    private static List<CSVRecord> records(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = format.parse(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException unreadable) {
            throw Refused.because("redirect.file.unreadable");
        }
    }

    private static boolean isHeading(CSVRecord record) {
        return record.getRecordNumber() == 1 && "from".equalsIgnoreCase(record.get(0));
    }

    private static boolean isWrong(CSVRecord record) {
        var to = cell(record, 1);
        return switch (cell(record, 2)) {
            case "301" -> to.isEmpty();
            case GONE -> !to.isEmpty();
            case "" -> record.size() < 2 || to.isEmpty();
            default -> true;
        };
    }

    private static RedirectPlan plan(CSVRecord record) {
        return new RedirectPlan(record.get(0), cell(record, 1), cell(record, 3));
    }

    private static String cell(CSVRecord record, int at) {
        return at < record.size() ? record.get(at).strip() : "";
    }
}
