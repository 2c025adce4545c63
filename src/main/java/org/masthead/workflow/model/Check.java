package org.masthead.workflow.model;

import java.util.List;
import java.util.function.Function;

/**
 * What can be looked for in a story by itself before it goes out, each a function of what the story says. Whether a desk
 * asks for it is said in its {@link Checklist}.
 */
public enum Check {
    HEADLINE_LENGTH(Weight.ADVICE, FieldChecks::headlineLength),
    STANDFIRST(Weight.ADVICE, FieldChecks::standfirst),
    /** Held by {@link Rule#COMPLETE} on every desk. */
    SECTION(Weight.MUST, FieldChecks::section),
    TAGS(Weight.ADVICE, FieldChecks::tags),
    LEAD_ALT(Weight.ADVICE, FieldChecks::leadAlt),
    LEAD_CREDIT(Weight.ADVICE, FieldChecks::leadCredit),
    /** Looks at the day of the newsroom on which the story goes out. */
    RIGHTS(Weight.MUST, RightsChecks::rights),
    CREDIT_LINE(Weight.ADVICE, FieldChecks::creditLine),
    FIGURES(Weight.ADVICE, BodyChecks::figures),
    HEADINGS(Weight.ADVICE, BodyChecks::headings),
    LINK_TEXTS(Weight.ADVICE, BodyChecks::linkTexts),
    /** Looks at what was found when somebody had the links checked; asks nobody by itself. */
    LINKS(Weight.ADVICE, BodyChecks::links),
    /** Held by {@link Rule#NOTHING_PENDING} on every desk. */
    SUGGESTIONS(Weight.MUST, BodyChecks::suggestions),
    COMMENTS(Weight.ADVICE, BodyChecks::comments);

    private final Weight usual;
    private final Function<Examined, List<Finding>> look;

    Check(Weight usual, Function<Examined, List<Finding>> look) {
        this.usual = usual;
        this.look = look;
    }

    /** What it counts on a desk that has not said otherwise. */
    public Weight usual() {
        return usual;
    }

    /** Whether a rule holds it on every desk, whatever the desk says. */
    public boolean isAlways() {
        return this == SECTION || this == SUGGESTIONS;
    }

    /** What is wrong; nothing when the check passes. */
    public List<Finding> findings(Examined story) {
        return look.apply(story);
    }
}
