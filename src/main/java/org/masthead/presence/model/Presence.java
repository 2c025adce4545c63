package org.masthead.presence.model;

import java.time.Instant;
import java.util.List;
import org.masthead.article.model.DraftStatus;
import org.masthead.platform.model.Refusal;

/**
 * What one open page is told: whether it may write, and who else is there.
 *
 * @param writes whether the page holds the story
 * @param version of the story as it is now
 * @param holder who writes in it, or null
 * @param readers names of those who only read, without the person's own
 * @param asking what became of the person's wish to have the story
 * @param askers who would like to have the story; told to nobody but its holder
 * @param displaced who has the story since the page lost it, or null
 * @param mayTakeOver whether the person may take it from its holder
 * @param refusals why the person could not write in it even if nobody did
 */
public record Presence(
        boolean writes,
        long version,
        DraftStatus status,
        Holder holder,
        List<String> readers,
        Asking asking,
        List<Asker> askers,
        Displaced displaced,
        boolean mayTakeOver,
        List<Refusal> refusals) {

    /** Whether the person may ask the one who writes. */
    public boolean mayAsk() {
        return holder != null && !holder.self() && refusals.isEmpty();
    }

    /**
     * Who writes.
     *
     * @param self whether it is the person who is told, on another page perhaps
     */
    public record Holder(String name, Instant since, boolean self) {}

    /** Somebody who would like to have the story. */
    public record Asker(Long person, String name) {}

    /**
     * How the page lost the story.
     *
     * @param by name of who has it since
     * @param self whether that is the same person
     * @param kept number of the revision that has what the page had not saved, or null
     */
    public record Displaced(String by, boolean self, Instant at, Integer kept) {}

    /** What became of a wish to have the story. */
    public enum Asking {
        NO,
        WAITING,
        DECLINED
    }
}
