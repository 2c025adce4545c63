package org.masthead.body.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** One run of text under one suggestion; the runs next to each other that differ only in other marks are one. */
record SuggestedRun(Mark mark, String text) {

    /** All pieces of a document in the order of the text. */
    static List<SuggestedRun> of(Document body) {
        var pieces = new ArrayList<SuggestedRun>();
        if (body.has("insertion") || body.has("deletion") || body.has("format")) {
            gather(body.root(), pieces);
        }
        return pieces;
    }

    private static void gather(Node node, List<SuggestedRun> pieces) {
        var open = new LinkedHashMap<Mark, StringBuilder>();
        for (var child : node.content()) {
            var marks = child.marks().stream().filter(Mark::isSuggestion).toList();
            close(open, marks, pieces);
            marks.forEach(mark ->
                    open.computeIfAbsent(mark, started -> new StringBuilder()).append(textOf(child)));
            gather(child, pieces);
        }
        close(open, List.of(), pieces);
    }

    private static void close(LinkedHashMap<Mark, StringBuilder> open, List<Mark> goOn, List<SuggestedRun> pieces) {
        open.entrySet().removeIf(run -> {
            boolean ends = !goOn.contains(run.getKey());
            if (ends) {
                pieces.add(new SuggestedRun(run.getKey(), run.getValue().toString()));
            }
            return ends;
        });
    }

    private static String textOf(Node inline) {
        return inline.is("hardBreak") ? "\n" : inline.text();
    }

    Signature signature() {
        return Signature.of(mark);
    }

    /** Whether readers would see it carried out in one text and did not in the other. */
    boolean isCarriedOut(Node publicBefore, Node publicAfter) {
        int before = countIn(publicBefore);
        int after = countIn(publicAfter);
        boolean adds = mark.is("insertion") || mark.attr("to").equals("on");
        return adds ? after > before : after < before;
    }

    private int countIn(Node root) {
        var shown = new StringBuilder();
        show(root, shown);
        int count = 0;
        for (int at = shown.indexOf(text); at >= 0; at = shown.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    /** The text in which the piece is looked for: all of it, or what has the look that the suggestion is about. */
    private void show(Node node, StringBuilder shown) {
        for (var child : node.content()) {
            if (mark.is("format") && child.content().isEmpty() && !hasLook(child)) {
                shown.append('\f');
            } else {
                shown.append(textOf(child));
            }
            show(child, shown);
        }
        shown.append('\f');
    }

    private boolean hasLook(Node inline) {
        return inline.marks().stream()
                .anyMatch(each -> each.is(mark.attr("mark"))
                        && (mark.attr("href").isEmpty() || each.attr("href").equals(mark.attr("href"))));
    }
}
