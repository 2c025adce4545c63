package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;

/** A document without the comments on its words, whose threads belong to the story they were written on. */
final class Uncommented {

    private static final String COMMENT = "comment";

    private Uncommented() {}

    static Node of(Node node) {
        var content = new ArrayList<Node>();
        node.content().forEach(child -> InlineRun.add(content, of(child)));
        List<Mark> marks = node.marks().stream()
                .filter(mark -> !mark.type().equals(COMMENT))
                .toList();
        return new Node(node.type(), node.attrs(), content, marks, node.text());
    }
}
