package org.masthead.body.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what two lists have in common and in which order. What a comparison may cost is bounded: when the work is used
 * up, what lies between the same beginning and the same end is taken as replaced.
 */
final class Runs {

    private static final long WORK = 100_000_000;

    private long left = WORK;

    /** A stretch of both lists, the same in both or not; ends are not included. */
    record Run(boolean same, int fromA, int toA, int fromB, int toB) {}

    <T> List<Run> of(List<T> a, List<T> b) {
        int start = 0;
        while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.size(), b.size()) - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        var runs = new ArrayList<Run>();
        add(runs, new Run(true, 0, start, 0, start));
        middle(a.subList(start, a.size() - end), b.subList(start, b.size() - end), start)
                .forEach(run -> add(runs, run));
        add(runs, new Run(true, a.size() - end, a.size(), b.size() - end, b.size()));
        return runs;
    }

    private <T> List<Run> middle(List<T> a, List<T> b, int offset) {
        long cost = (long) (a.size() + b.size()) * (a.size() + b.size());
        if (a.isEmpty() || b.isEmpty() || cost > left) {
            return List.of(new Run(false, offset, offset + a.size(), offset, offset + b.size()));
        }
        left -= cost;
        return DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<T>(), null, true).getDeltas().stream()
                .map(delta -> run(delta, offset))
                .toList();
    }

    private static Run run(AbstractDelta<?> delta, int offset) {
        int fromA = offset + delta.getSource().getPosition();
        int fromB = offset + delta.getTarget().getPosition();
        return new Run(
                delta.getType() == DeltaType.EQUAL,
                fromA,
                fromA + delta.getSource().size(),
                fromB,
                fromB + delta.getTarget().size());
    }

    private static void add(List<Run> runs, Run run) {
        if (run.toA() > run.fromA() || run.toB() > run.fromB()) {
            runs.add(run);
        }
    }
}
