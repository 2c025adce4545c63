package org.masthead.body.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The words of a text that comments are about: marks that name a thread. The comments themselves are not in the text. */
public final class Comments {

    private Comments() {}

    /** Names of the threads in the order of the text. */
    public static Set<String> threads(Document body) {
        var names = new LinkedHashSet<String>();
        if (body.has("comment")) {
            gather(body.root(), names);
        }
        return names;
    }

    private static void gather(Node node, Set<String> names) {
        node.marks().stream().filter(mark -> mark.is("comment")).forEach(mark -> names.add(mark.attr("thread")));
        node.content().forEach(child -> gather(child, names));
    }

    /** The text with the comments of some threads only: words that came from another story bring none along. */
    public static Document only(Predicate<String> threads, Document body) {
        return threads(body).stream().allMatch(threads) ? body : new Document(without(threads.negate(), body.root()));
    }

    private static Node without(Predicate<String> threads, Node node) {
        var content = new ArrayList<Node>();
        node.content().forEach(child -> InlineRun.add(content, without(threads, child)));
        var marks = node.marks().stream()
                .filter(mark -> !mark.is("comment") || !threads.test(mark.attr("thread")))
                .toList();
        return new Node(node.type(), node.attrs(), List.copyOf(content), marks, node.text());
    }
}
