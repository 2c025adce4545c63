package org.masthead.preview.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How somebody wants to show a revision outside the newsroom.
 *
 * @param until the moment that was chosen for {@link Validity#MOMENT}; not looked at for any other
 * @param forWhom name of who gets the link; may be null for one that is only to be read
 */
public record Sharing(LinkPurpose purpose, Validity validity, Instant until, String forWhom) implements Serializable {

    /** A link that is only to be read. */
    public static Sharing toRead(Validity validity, String forWhom) {
        return new Sharing(LinkPurpose.READ, validity, null, forWhom);
    }

    /** When a link ends that is made at a moment; whole seconds, which is what its token carries. */
    public Instant endsAfter(Instant moment) {
        return validity == Validity.MOMENT ? until.truncatedTo(ChronoUnit.SECONDS) : validity.endsAfter(moment);
    }

    /** Whether it ends after a moment, and not too long after it. */
    boolean isBounded(Instant moment) {
        return validity != Validity.MOMENT
                || until != null && until.isAfter(moment) && !until.isAfter(moment.plus(Validity.LONGEST));
    }

    /** A link that asks for an opinion. */
    public static Sharing forOpinion(Validity validity, String forWhom) {
        return new Sharing(LinkPurpose.OPINION, validity, null, forWhom);
    }
}
