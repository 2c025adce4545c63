package org.masthead.body.model;

import java.util.List;

/** A run of inline nodes in canonical form: no two neighbouring texts carry the same marks. */
final class InlineRun {

    private InlineRun() {}

    static void add(List<Node> run, Node node) {
        int last = run.size() - 1;
        if (last >= 0
                && node.is("text")
                && run.get(last).is("text")
                && run.get(last).marks().equals(node.marks())) {
            run.set(last, Node.text(run.get(last).text() + node.text(), node.marks()));
        } else {
            run.add(node);
        }
    }
}
