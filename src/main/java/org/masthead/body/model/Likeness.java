package org.masthead.body.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of their words two texts share, wherever these stand. */
final class Likeness {

    private Likeness() {}

    /** 0 for nothing in common, 100 for the same words; two texts without any words are alike. */
    static int of(List<String> one, List<String> other) {
        return of(bag(one), bag(other));
    }

    static int of(Map<String, Integer> one, Map<String, Integer> other) {
        int all = size(one) + size(other);
        int shared = one.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
                .sum();
        return all == 0 ? 100 : 200 * shared / all;
    }

    /** The words with their numbers; signs and spaces are in every text and say nothing. */
    static Map<String, Integer> bag(List<String> tokens) {
        var bag = new HashMap<String, Integer>();
        tokens.stream()
                .filter(token -> token.codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(token -> bag.merge(token, 1, Integer::sum));
        return bag;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
