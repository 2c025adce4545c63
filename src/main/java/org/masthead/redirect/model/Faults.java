package org.masthead.redirect.model;

import java.util.ArrayList;
import java.util.List;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;

/** What is wrong with a file: each line that is, up to as many as anybody would read. */
public final class Faults {

    private static final int NAMED = 20;

    private Faults() {}

    /**
     * Does nothing when there is nothing wrong.
     *
     * @throws Refused with the first faults and how many more there are
     */
    public static void refuseIfAny(List<Refusal> faults) {
        if (faults.size() > NAMED) {
            var first = new ArrayList<>(faults.subList(0, NAMED));
            first.add(Refusal.of("redirect.file.more", faults.size() - NAMED));
            throw new Refused(first);
        }
        Refused.ifAny(faults);
    }

    /** A reason against one line, as a sentence that names it. */
    public static Refusal ofLine(long number, Refusal reason) {
        return Refusal.of("redirect.line", number, reason.sentence());
    }
}
