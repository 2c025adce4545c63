package org.masthead.preview.model;

import java.io.Serializable;

/**
 * How somebody wants to show a revision outside the newsroom.
 *
 * @param forWhom name of who gets the link; may be null for one that is only to be read
 */
public record Sharing(LinkPurpose purpose, Validity validity, String forWhom) implements Serializable {

    /** A link that is only to be read. */
    public static Sharing toRead(Validity validity, String forWhom) {
        return new Sharing(LinkPurpose.READ, validity, forWhom);
    }

    /** A link that asks for an opinion. */
    public static Sharing forOpinion(Validity validity, String forWhom) {
        return new Sharing(LinkPurpose.OPINION, validity, forWhom);
    }
}
