package org.masthead.role.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Gains;

/**
 * What a change of roles does to people.
 *
 * @param some what is shown of it, by name
 * @param gaining how many people gain something
 * @param losing how many people lose something
 * @param rows of how many {@code some} is the beginning
 */
public record Effects(List<Gains> some, long gaining, long losing, int rows) implements Serializable {

    /** How many lines are shown. */
    public static final int SHOWN = 50;

    /** The effects of a change, of which all lines are known. */
    public static Effects of(List<Gains> all) {
        return new Effects(
                all.stream().limit(SHOWN).toList(), people(all, Gains::gained), people(all, Gains::lost), all.size());
    }

    private static long people(List<Gains> all, Function<Gains, Collection<Capability>> what) {
        return all.stream()
                .filter(gains -> !what.apply(gains).isEmpty())
                .map(Gains::personId)
                .distinct()
                .count();
    }

    /** How many lines are not shown. */
    public int getOthers() {
        return rows - some.size();
    }
}
