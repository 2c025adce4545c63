package org.masthead.platform.service;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ids that a query looks for, each as a parameter of its own. A query with a list as one parameter is translated anew each time,
 * which costs more than to run it; here a few queries are translated once, for 10, 20, 40 ids and so on.
 */
public record IdList(List<Long> ids) {

    private static final int FEWEST = 10;

    /** @param ids at least one */
    public static IdList of(Collection<Long> ids) {
        var filled = new ArrayList<>(ids);
        var last = filled.get(filled.size() - 1);
        while (filled.size() < FEWEST || Integer.bitCount(filled.size() / FEWEST) > 1 || filled.size() % FEWEST > 0) {
            filled.add(last);
        }
        return new IdList(filled);
    }

    /** What stands behind {@code in}. */
    public String parameters() {
        return IntStream.range(0, ids.size()).mapToObj(at -> ":id" + at).collect(joining(", ", "(", ")"));
    }

    /** Gives the query their values. */
    public <T> TypedQuery<T> set(TypedQuery<T> query) {
        for (var at = 0; at < ids.size(); at++) {
            query.setParameter("id" + at, ids.get(at));
        }
        return query;
    }
}
