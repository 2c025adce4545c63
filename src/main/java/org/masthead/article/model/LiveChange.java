package org.masthead.article.model;

/**
 * What readers get has changed. It is fired in the transaction that changes it; caches, the search and feeds listen after
 * success.
 *
 * @param before where the story was found until now; null when it was not live
 * @param after where it is found from now on; null when it no longer is live
 */
public record LiveChange(Long storyId, Kind kind, Placement before, Placement after) {

    /** What became of the story. */
    public enum Kind {
        /** It is there for the first time, or again. */
        PUBLISH,
        /** Readers get a newer text. */
        UPDATE,
        /** It was taken down. */
        UNPUBLISH
    }

    /** A text is shown to readers. */
    public static LiveChange shown(Long storyId, Placement before, Placement after) {
        return new LiveChange(storyId, before == null ? Kind.PUBLISH : Kind.UPDATE, before, after);
    }

    /** The story was taken down. */
    public static LiveChange takenDown(Long storyId, Placement before) {
        return new LiveChange(storyId, Kind.UNPUBLISH, before, null);
    }
}
