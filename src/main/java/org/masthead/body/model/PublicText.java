package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a document is for readers, and that as plain text. */
final class PublicText {

    private PublicText() {}

    static String of(Node node) {
        return switch (node.type()) {
            case "paragraph", "heading" ->
                inline(node).stream()
                        .map(part -> part.is("hardBreak") ? "\n" : part.text())
                        .collect(Collectors.joining());
            case "blockquote", "pullQuote" -> lines(Stream.of(inner(node, "\n"), attribution(node)));
            case "tableRow" -> inner(node, "\t");
            default -> inner(node, "\n");
        };
    }

    /** Who said it and what they are, as printed under a quote; empty when neither is known. */
    static String attribution(Node quote) {
        return Stream.of(quote.attr("speaker"), quote.attr("role"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /**
     * The text of a paragraph or heading as if no suggestion had been made: insertions gone, deletions still there,
     * comments off, neighbours that then look alike made one.
     */
    static List<Node> inline(Node textblock) {
        var parts = new ArrayList<Node>();
        for (var node : textblock.content()) {
            if (node.has("insertion")) {
                continue;
            }
            var marks =
                    node.marks().stream().filter(mark -> !mark.isEditorial()).toList();
            InlineRun.add(parts, new Node(node.type(), node.attrs(), List.of(), marks, node.text()));
        }
        return parts;
    }

    private static String inner(Node node, String separator) {
        return node.content().stream()
                .map(PublicText::of)
                .filter(text -> !text.isBlank() || separator.equals("\t"))
                .collect(Collectors.joining(separator));
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
