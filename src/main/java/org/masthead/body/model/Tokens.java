package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;
import org.masthead.body.model.Piece.Look;

/**
 * A block as one row of words. What stands inside lists and tables gets a line for each item and row; whatever makes an
 * item or a cell different lies as a look on the sign that begins it, so that no difference is lost.
 */
final class Tokens {

    private static final String INDENT = "   ";

    private final List<Token> tokens = new ArrayList<>();

    private Tokens() {}

    static List<Token> of(Node block) {
        var flat = new Tokens();
        flat.inside(block, 0);
        return flat.tokens;
    }

    private void inside(Node node, int depth) {
        switch (node.type()) {
            case "paragraph", "heading" -> node.content().forEach(this::inline);
            case "bulletList", "orderedList" -> node.content().forEach(item -> item(node, item, depth));
            case "table" -> node.content().forEach(this::row);
            default -> node.content().forEach(child -> line(child, depth));
        }
    }

    private void inline(Node node) {
        var looks = node.marks().stream().map(Tokens::look).toList();
        if (node.is("hardBreak")) {
            tokens.add(new Token("\n", looks));
        } else {
            tokens.addAll(Token.of(node.text(), looks));
        }
    }

    private static Look look(Mark mark) {
        return new Look(
                mark.type(),
                switch (mark.type()) {
                    case "link" -> mark.attr("href");
                    case "comment" -> mark.attr("thread");
                    default -> mark.attr("author");
                });
    }

    private void item(Node list, Node item, int depth) {
        begin(INDENT.repeat(depth) + "• ", depth > 0 && list.is("orderedList") ? looks(list) : List.of());
        boolean first = true;
        for (var child : item.content()) {
            if (!first) {
                newLine();
            }
            first = false;
            inside(child, depth + 1);
        }
    }

    private void row(Node row) {
        newLine();
        row.content().forEach(cell -> {
            tokens.add(new Token("| ", looks(cell)));
            boolean first = true;
            for (var child : cell.content()) {
                if (!first) {
                    newLine();
                }
                first = false;
                inside(child, 1);
            }
            tokens.add(new Token(" ", List.of()));
        });
    }

    private void line(Node child, int depth) {
        newLine();
        inside(child, depth + 1);
    }

    private void begin(String sign, List<Look> looks) {
        newLine();
        tokens.add(new Token(sign, looks));
    }

    private void newLine() {
        if (!tokens.isEmpty()) {
            tokens.add(new Token("\n", List.of()));
        }
    }

    private static List<Look> looks(Node node) {
        var looks = new ArrayList<Look>();
        if (!node.is("tableCell")) {
            looks.add(new Look(node.type(), ""));
        }
        node.attrs().forEach((name, value) -> looks.add(new Look(name, value.toString())));
        return List.copyOf(looks);
    }
}
