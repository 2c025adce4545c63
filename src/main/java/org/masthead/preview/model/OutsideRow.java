package org.masthead.preview.model;

import java.time.Instant;

/**
 * One answer or remark from outside, as a line of a list.
 *
 * @param revision number of the revision it is about
 * @param hash hash of the revision as it was when this was said
 * @param genuine whether the revision still has that hash
 * @param forWhom for whom the link was made
 * @param verdict null for a remark
 * @param place id of the passage that is remarked on; null for an answer
 * @param quote the words that are remarked on; null for an answer
 * @param text the sentence or the remark; empty when there is none
 */
public record OutsideRow(
        int revision,
        String hash,
        boolean genuine,
        String forWhom,
        String name,
        Instant at,
        Verdict verdict,
        String place,
        String quote,
        String text) {

    private static final int SHORT = 12;

    /** An answer; {@code present} is the hash that the revision has now. */
    public OutsideRow(
            int revision,
            String hash,
            String present,
            String forWhom,
            String name,
            Instant at,
            Verdict verdict,
            String sentence) {
        this(revision, hash, hash.equals(present), forWhom, name, at, verdict, null, null, sentence);
    }

    /** A remark; {@code present} is the hash that the revision has now. */
    public OutsideRow(
            int revision,
            String hash,
            String present,
            String forWhom,
            String name,
            Instant at,
            String place,
            String quote,
            String text) {
        this(revision, hash, hash.equals(present), forWhom, name, at, null, place, quote, text);
    }

    public boolean isAnswer() {
        return verdict != null;
    }

    /** The beginning of the hash, enough to compare by eye. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
