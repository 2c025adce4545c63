package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The marks open at this point of a text. One that goes on is not closed, so that a link stays one link. */
final class OpenMarks {

    private final Html html;
    private final UnaryOperator<String> linkAddress;
    private final List<Mark> open = new ArrayList<>();

    OpenMarks(Html html, UnaryOperator<String> linkAddress) {
        this.html = html;
        this.linkAddress = linkAddress;
    }

    void change(List<Mark> wanted) {
        int same = 0;
        while (same < Math.min(open.size(), wanted.size()) && open.get(same).equals(wanted.get(same))) {
            same++;
        }
        while (open.size() > same) {
            html.close(tag(open.remove(open.size() - 1)));
        }
        for (var mark : wanted.subList(same, wanted.size())) {
            var href = mark.attr("href");
            html.open(tag(mark), "href", linkAddress.apply(href), "rel", Links.isWeb(href) ? "noopener" : "");
            open.add(mark);
        }
    }

    private static String tag(Mark mark) {
        return switch (mark.type()) {
            case "link" -> "a";
            case "strong" -> "strong";
            case "em" -> "em";
            case "superscript" -> "sup";
            default -> throw new IllegalStateException("No HTML is known for the mark “" + mark.type() + "”");
        };
    }
}
