package org.masthead.platform.model;

import java.util.ArrayList;
import java.util.List;

/** An act was refused; every reason is a sentence. */
public class Refused extends ExpectedFailure {

    private final ArrayList<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(Refusal.sentences(refusals));
        this.refusals = new ArrayList<>(refusals);
    }

    /** Refuses for one reason. */
    public static Refused because(String key, Object... arguments) {
        return new Refused(List.of(Refusal.of(key, arguments)));
    }

    /**
     * Does nothing when there is no reason against an act.
     *
     * @throws Refused when there is at least one
     */
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    public List<Refusal> getRefusals() {
        return List.copyOf(refusals);
    }
}
