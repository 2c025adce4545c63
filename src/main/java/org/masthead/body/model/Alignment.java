package org.masthead.body.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Which block of one body is which of another: by id first, then by the same content, then by the words they share. Ids
 * alone are not enough, since a text that came in anew has others.
 */
final class Alignment {

    private static final int ALIKE = 50;

    /** Blocks looked at for likeness, one body times the other: beyond it they are taken as new. */
    private static final int MOST_PAIRS = 40_000;

    private final List<Node> before;
    private final List<Node> after;
    private final int[] places;
    private final boolean[] taken;

    private record Pair(int before, int after, int likeness) {}

    private Alignment(List<Node> before, List<Node> after) {
        this.before = before;
        this.after = after;
        places = new int[after.size()];
        taken = new boolean[before.size()];
        Arrays.fill(places, -1);
    }

    /** For each later block the place of the earlier one that it was, or -1. */
    static int[] places(List<Node> before, List<Node> after) {
        var alignment = new Alignment(before, after);
        alignment.bySame(
                before.stream().map(node -> node.attr("id")).toList(),
                after.stream().map(node -> node.attr("id")).toList());
        alignment.bySame(
                before.stream().map(Alignment::content).toList(),
                after.stream().map(Alignment::content).toList());
        alignment.byLikeness();
        return alignment.places;
    }

    /** The block without its id, as text. */
    static String content(Node block) {
        return Json.text(block.withoutId());
    }

    private void bySame(List<String> keysBefore, List<String> keysAfter) {
        var free = new HashMap<String, Queue<Integer>>();
        for (int i = 0; i < keysBefore.size(); i++) {
            if (!taken[i] && !keysBefore.get(i).isEmpty()) {
                free.computeIfAbsent(keysBefore.get(i), key -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < keysAfter.size(); i++) {
            var found = free.get(keysAfter.get(i));
            if (places[i] < 0 && found != null && !found.isEmpty()) {
                match(found.remove(), i);
            }
        }
    }

    private void byLikeness() {
        var left = bags(before, taken);
        var right = bags(after, matched());
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            return;
        }
        var pairs = new ArrayList<Pair>();
        left.forEach((i, bag) -> right.forEach((j, other) -> {
            int likeness = Likeness.of(bag, other);
            if (likeness >= ALIKE) {
                pairs.add(new Pair(i, j, likeness));
            }
        }));
        pairs.sort(Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before() - pair.after())));
        for (var pair : pairs) {
            if (!taken[pair.before()] && places[pair.after()] < 0) {
                match(pair.before(), pair.after());
            }
        }
    }

    private boolean[] matched() {
        var matched = new boolean[after.size()];
        for (int i = 0; i < matched.length; i++) {
            matched[i] = places[i] >= 0;
        }
        return matched;
    }

    private static Map<Integer, Map<String, Integer>> bags(List<Node> blocks, boolean[] settled) {
        var bags = new HashMap<Integer, Map<String, Integer>>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!settled[i]) {
                var bag = Likeness.bag(
                        Tokens.of(blocks.get(i)).stream().map(Token::text).toList());
                if (!bag.isEmpty()) {
                    bags.put(i, bag);
                }
            }
        }
        return bags;
    }

    private void match(int earlier, int later) {
        taken[earlier] = true;
        places[later] = earlier;
    }
}
