package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a document is for readers, and that as plain text. */
final class PublicText {

    private PublicText() {}

    /** What readers see of a node, as plain text. */
    static String of(Node node) {
        return without(Mark::isEditorial, node).stream().map(PublicText::text).collect(Collectors.joining("\n"));
    }

    private static String text(Node node) {
        return switch (node.type()) {
            case "paragraph", "heading" ->
                node.content().stream()
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

    /** The document that readers see: as if no suggestion had been made and no comment written. */
    static Node document(Node root) {
        return without(Mark::isEditorial, root).get(0);
    }

    /**
     * A node as if some of its marks had never been made: the text of those insertions is gone, deletions are still
     * there, neighbours that then look alike are one, and what is empty then, or was before, is not there. One node or
     * none; a document is never nothing.
     */
    static List<Node> without(Predicate<Mark> gone, Node node) {
        return switch (node.type()) {
            case "paragraph", "heading" -> unlessEmpty(node, inline(gone, node));
            case "figure", "embed", "rule" -> List.of(node);
            default -> box(gone, node);
        };
    }

    private static List<Node> box(Predicate<Mark> gone, Node box) {
        var content = box.content().stream()
                .flatMap(child -> without(gone, child).stream())
                .toList();
        boolean stays = switch (box.type()) {
            case "tableCell", "tableHeader" -> true;
            case "blockquote", "pullQuote" -> !attribution(box).isEmpty();
            default -> false;
        };
        if (content.isEmpty() && stays) {
            return List.of(box.with(List.of(Node.of("paragraph", List.of()))));
        }
        return box.is("doc") ? List.of(box.with(content)) : unlessEmpty(box, content);
    }

    private static List<Node> unlessEmpty(Node node, List<Node> content) {
        return content.isEmpty() ? List.of() : List.of(node.with(content));
    }

    private static List<Node> inline(Predicate<Mark> gone, Node textblock) {
        var parts = new ArrayList<Node>();
        for (var node : textblock.content()) {
            if (node.marks().stream().noneMatch(mark -> mark.is("insertion") && gone.test(mark))) {
                var marks = node.marks().stream().filter(gone.negate()).toList();
                InlineRun.add(parts, new Node(node.type(), node.attrs(), List.of(), marks, node.text()));
            }
        }
        return parts;
    }

    private static String inner(Node node, String separator) {
        return node.content().stream()
                .map(PublicText::text)
                .filter(text -> !text.isBlank() || separator.equals("\t"))
                .collect(Collectors.joining(separator));
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
