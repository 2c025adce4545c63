package org.masthead.search.model;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Marks in a text what a reader looked for. What it makes is HTML that is safe to print: all of the text is escaped, and the
 * only element in it is {@code mark}.
 */
public final class Marks {

    /** Length of a snippet, in characters. */
    static final int SNIPPET = 240;

    private static final int BEFORE = 60;
    private static final int LONGEST_WORD = 40;

    /** How much of a story is looked at for a snippet. */
    private static final int FARTHEST = 20_000;

    private final Tongue tongue;
    private final List<Wanted> wanted;

    /** @param beginning of the one word that is still being typed, or null */
    private record Wanted(List<Set<String>> terms, String beginning) {

        /** Where it ends when it is at a place, or -1. */
        int end(List<Token> text, int at) {
            if (isAt(text, at)) {
                return text.get(at + terms.size() - 1).end();
            }
            return beginning != null && text.get(at).begins(beginning)
                    ? text.get(at).end()
                    : -1;
        }

        private boolean isAt(List<Token> text, int at) {
            var same = 0;
            while (same < terms.size()
                    && at + same < text.size()
                    && text.get(at + same).isAny(terms.get(same))) {
                same++;
            }
            return same == terms.size();
        }
    }

    /** @param part which of the wanted parts is there */
    private record Span(int start, int end, int part) {}

    private record Line(String text, List<Span> spans) {

        long parts() {
            return spans.stream().mapToInt(Span::part).distinct().count();
        }
    }

    private Marks(Tongue tongue, List<Wanted> wanted) {
        this.tongue = tongue;
        this.wanted = wanted;
    }

    /** Marks words in texts of a language. */
    public static Marks of(SearchWords words, Tongue tongue) {
        return new Marks(
                tongue,
                words.parts().stream()
                        .map(part -> wanted(part, tongue))
                        .filter(part -> !part.terms().isEmpty())
                        .toList());
    }

    private static Wanted wanted(SearchWords.Part part, Tongue tongue) {
        var terms = tongue.words(part.text()).stream().map(Token::terms).toList();
        return new Wanted(terms, part.beginning() ? tongue.beginning(part.text()) : null);
    }

    /** A whole text with its marks. */
    public String whole(String text) {
        var line = line(text);
        return html(line, 0, text.length());
    }

    /** The place of a text that says most of what was looked for; its beginning when it says nothing of it. */
    public String snippet(String text) {
        var lines = new ArrayList<Line>();
        var looked = 0;
        for (var paragraph : text.split("\n")) {
            if (!paragraph.isBlank() && looked < FARTHEST) {
                lines.add(line(paragraph));
                looked += paragraph.length();
                if (lines.get(lines.size() - 1).parts() == wanted.size()) {
                    break;
                }
            }
        }
        var best = lines.stream()
                .max(comparingLong(Line::parts).thenComparing(comparingInt(line -> -lines.indexOf(line))));
        return best.map(Marks::cut).orElse("");
    }

    private Line line(String text) {
        var tokens = tongue.words(text);
        var spans = new ArrayList<Span>();
        for (var at = 0; at < tokens.size(); at++) {
            for (var part = 0; part < wanted.size(); part++) {
                var end = wanted.get(part).end(tokens, at);
                if (end >= 0) {
                    spans.add(new Span(tokens.get(at).start(), end, part));
                }
            }
        }
        return new Line(text, spans);
    }

    private static String cut(Line line) {
        var text = line.text();
        if (text.length() <= SNIPPET) {
            return html(line, 0, text.length());
        }
        var words = BreakIterator.getWordInstance();
        words.setText(text);
        var first = line.spans().isEmpty() ? 0 : line.spans().get(0).start();
        var start = first <= BEFORE ? 0 : boundary(words, text, first - BEFORE);
        var end = start + SNIPPET >= text.length() ? text.length() : boundary(words, text, start + SNIPPET);
        return Stream.of(start > 0 ? "…" : "", html(line, start, end), end < text.length() ? "…" : "")
                .reduce("", String::concat);
    }

    /** Between words, or at least between characters where no word ends for long. */
    private static int boundary(BreakIterator words, String text, int at) {
        var found = words.preceding(at + 1);
        if (found >= at - LONGEST_WORD) {
            return found;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String html(Line line, int start, int end) {
        var html = new StringBuilder();
        var at = start;
        for (var span : line.spans()) {
            var from = Math.max(span.start(), at);
            var to = Math.min(span.end(), end);
            if (from < to) {
                html.append(escaped(line, at, from));
                html.append("<mark>").append(escaped(line, from, to)).append("</mark>");
                at = to;
            }
        }
        return html.append(escaped(line, at, end))
                .toString()
                .replace("</mark><mark>", "")
                .strip();
    }

    private static String escaped(Line line, int start, int end) {
        return line.text()
                .substring(start, Math.max(start, end))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
