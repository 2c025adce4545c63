package org.masthead.exchange.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.masthead.body.model.Document;
import org.masthead.body.model.Schema;
import org.masthead.media.model.RunningTime;
import org.masthead.platform.model.Refusal;

/** Reads one file from the first line to the last and gathers every fault on the way. */
final class Reading {

    static final int LONGEST_HEADLINE = 300;
    static final int LONGEST_SOURCE = 200;
    static final int LONGEST_CREDIT_LINE = 300;
    static final int MOST_PARAGRAPHS = 2000;

    private static final int FIRST_PARAGRAPH = 5;
    private static final int LONGEST_QUOTE = 80;

    private final String name;
    private final List<Fault> faults = new ArrayList<>();
    private List<String> lines;

    Reading(String name) {
        this.name = name;
    }

    AgencyFile read(byte[] content) {
        lines = Lines.of(content, (line, found) -> add(line, "text", found));
        if (lines.stream().allMatch(""::equals)) {
            add(1, "headline", Refusal.of("agency.found.empty").sentence());
            return new AgencyFile(name, null, faults);
        }
        var headline = words(1, "headline", LONGEST_HEADLINE);
        var source = words(2, "source", LONGEST_SOURCE);
        var tags = tags();
        var duration = duration();
        var paragraphs = paragraphs();
        var creditLine = creditLine(paragraphs);
        checkBody(paragraphs, creditLine);
        faults.sort(Comparator.comparingInt(Fault::line));
        return faults.isEmpty()
                ? new AgencyFile(
                        name, new AgencyStory(headline, source, tags, duration, paragraphs, creditLine), List.of())
                : new AgencyFile(name, null, List.copyOf(faults));
    }

    private String words(int line, String key, int longest) {
        var words = line(line);
        if (words != null && words.isEmpty()) {
            add(line, key, nothingIn(line));
        } else if (words != null && words.length() > longest) {
            add(
                    line,
                    key + ".length",
                    Refusal.of("agency.found.length", String.valueOf(words.length()))
                            .sentence());
        }
        return words;
    }

    private List<String> tags() {
        var written = line(3);
        if (written == null) {
            return List.of();
        }
        if (written.isEmpty()) {
            add(3, "tags", nothingIn(3));
            return List.of();
        }
        return TagLine.read(written, key -> add(3, key, quoted(written)));
    }

    private Integer duration() {
        var written = line(4);
        if (written == null || written.isEmpty()) {
            return null;
        }
        var seconds = RunningTime.find(written).map(RunningTime::seconds);
        if (seconds.isEmpty()) {
            add(4, "duration", quoted(written));
        }
        return seconds.orElse(null);
    }

    private ArrayList<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        lines.stream()
                .skip(FIRST_PARAGRAPH - 1L)
                .filter(Objects::nonNull)
                .filter(line -> !line.isEmpty())
                .forEach(paragraphs::add);
        return paragraphs;
    }

    /** Takes the credit line off the paragraphs. What is too long for one is a paragraph like any other. */
    private static String creditLine(List<String> paragraphs) {
        var last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
        return last.length() <= LONGEST_CREDIT_LINE && Brackets.enclose(last)
                ? paragraphs.remove(paragraphs.size() - 1)
                : null;
    }

    private void checkBody(List<String> paragraphs, String creditLine) {
        var unreadable = lines.stream().skip(FIRST_PARAGRAPH - 1L).anyMatch(Objects::isNull);
        if (paragraphs.isEmpty() && !unreadable) {
            add(FIRST_PARAGRAPH, "paragraph", creditLine == null ? nothingIn(FIRST_PARAGRAPH) : quoted(creditLine));
        } else if (paragraphs.size() > MOST_PARAGRAPHS) {
            add(0, "paragraphs", String.valueOf(paragraphs.size()));
        } else if (Document.ofParagraphs(paragraphs).json().length() > Schema.LARGEST) {
            add(0, "body", Refusal.of("agency.found.more").sentence());
        }
    }

    /** The text of a line counted from 1, empty past the end of the file, null where the line is no text. */
    private String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    private String nothingIn(int line) {
        return Refusal.of(line <= lines.size() ? "agency.found.nothing" : "agency.found.end")
                .sentence();
    }

    private static String quoted(String text) {
        var end = text.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length())));
        var shown = end < text.length() ? text.substring(0, end) + "…" : text;
        return Refusal.of("agency.found.text", shown).sentence();
    }

    private void add(int line, String key, String found) {
        faults.add(Fault.of(name, line, key, found));
    }
}
