package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;
import org.masthead.body.model.Piece.Look;

/** Compares texts word by word. One is used for all texts of a comparison, so that the whole has one bound. */
public final class WordDiff {

    /** Words that two texts must have in common, of a hundred, for a word by word comparison to be readable. */
    private static final int READABLE = 25;

    private final Runs runs = new Runs();

    /** The words of two plain texts; null counts as empty. */
    public List<Piece> between(String before, String after) {
        return between(
                Token.of(before == null ? "" : before, List.of()), Token.of(after == null ? "" : after, List.of()));
    }

    List<Piece> between(List<Token> before, List<Token> after) {
        var pieces = new Pieces();
        for (var run : runs(texts(before), texts(after))) {
            var left = before.subList(run.fromA(), run.toA());
            var right = after.subList(run.fromB(), run.toB());
            if (run.same() && !isOnlySpaceBetween(run, before.size(), after.size(), left)) {
                for (int i = 0; i < left.size(); i++) {
                    pieces.kept(left.get(i), right.get(i));
                }
            } else {
                pieces.replaced(left, right);
            }
        }
        return pieces.all();
    }

    Runs runs() {
        return runs;
    }

    private List<Runs.Run> runs(List<String> before, List<String> after) {
        if (Likeness.of(before, after) < READABLE) {
            return List.of(new Runs.Run(false, 0, before.size(), 0, after.size()));
        }
        return runs.of(before, after);
    }

    /** A space alone between changed words is not worth keeping apart: it would cut every change into single words. */
    private static boolean isOnlySpaceBetween(Runs.Run run, int sizeA, int sizeB, List<Token> tokens) {
        boolean inside = run.fromA() > 0 && run.toA() < sizeA && run.fromB() > 0 && run.toB() < sizeB;
        return inside && tokens.stream().allMatch(token -> token.text().equals(" "));
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /** Pieces as they grow: neighbours of the same kind become one, what was removed stands before what was added. */
    private static final class Pieces {

        private final List<Growing> pieces = new ArrayList<>();
        private final List<Token> removed = new ArrayList<>();
        private final List<Token> added = new ArrayList<>();

        void kept(Token before, Token after) {
            flush();
            keep(before, after);
        }

        void replaced(List<Token> before, List<Token> after) {
            removed.addAll(before);
            added.addAll(after);
        }

        List<Piece> all() {
            flush();
            return pieces.stream().map(Growing::piece).toList();
        }

        /** What both begin and end with, such as a space, was not replaced. */
        private void flush() {
            int start = 0;
            int shorter = Math.min(removed.size(), added.size());
            while (start < shorter && isSame(removed.get(start), added.get(start))) {
                keep(removed.get(start), added.get(start));
                start++;
            }
            int end = 0;
            while (end < shorter - start && isSame(fromEnd(removed, end), fromEnd(added, end))) {
                end++;
            }
            removed.subList(start, removed.size() - end)
                    .forEach(token -> append(pieces, Change.REMOVED, token.text(), token.looks(), List.of()));
            added.subList(start, added.size() - end)
                    .forEach(token -> append(pieces, Change.ADDED, token.text(), List.of(), token.looks()));
            for (int i = end - 1; i >= 0; i--) {
                keep(fromEnd(removed, i), fromEnd(added, i));
            }
            removed.clear();
            added.clear();
        }

        private void keep(Token before, Token after) {
            var change = before.looks().equals(after.looks()) ? Change.SAME : Change.CHANGED;
            append(pieces, change, before.text(), before.looks(), after.looks());
        }

        private static boolean isSame(Token one, Token other) {
            return one.text().equals(other.text());
        }

        private static Token fromEnd(List<Token> tokens, int place) {
            return tokens.get(tokens.size() - 1 - place);
        }

        private static void append(
                List<Growing> list, Change change, String text, List<Look> before, List<Look> after) {
            var last = list.isEmpty() ? null : list.get(list.size() - 1);
            if (last == null || !last.goesOnWith(change, before, after)) {
                last = new Growing(change, new StringBuilder(), before, after);
                list.add(last);
            }
            last.text().append(text);
        }
    }

    private record Growing(Change change, StringBuilder text, List<Look> before, List<Look> after) {

        boolean goesOnWith(Change next, List<Look> nextBefore, List<Look> nextAfter) {
            return change == next && before.equals(nextBefore) && after.equals(nextAfter);
        }

        Piece piece() {
            return new Piece(change, text.toString(), before, after);
        }
    }
}
