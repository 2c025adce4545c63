package org.masthead.workflow.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Part;
import org.masthead.article.model.PublicStatus;

/**
 * A story in flight that somebody has a part in, or promised to readers.
 *
 * @param headline null when nobody has written one, or whoever looks may not read the story
 * @param dueAt when it is to be ready, or null
 * @param zone time zone of its desk, in which that is told
 * @param writes whether it is theirs to write: they were asked to, or they began it and nobody else was
 * @param promises whether it goes out on their behalf
 * @param readable whether whoever looks may read the story
 */
public record OpenWork(
        Long id,
        String headline,
        String slugline,
        String language,
        DraftStatus status,
        PublicStatus publicStatus,
        Long deskId,
        String desk,
        Instant dueAt,
        String zone,
        boolean writes,
        boolean edits,
        boolean reviews,
        boolean promises,
        boolean readable)
        implements Serializable {

    /** What they were asked to do with it. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (writes) {
            parts.add(Part.REPORTER);
        }
        if (edits) {
            parts.add(Part.EDITOR);
        }
        if (reviews) {
            parts.add(Part.REVIEWER);
        }
        return parts;
    }

    /** The same for somebody who may not read the story: that there is one, and where. */
    public OpenWork unnamed() {
        return new OpenWork(
                id,
                null,
                null,
                language,
                status,
                publicStatus,
                deskId,
                desk,
                dueAt,
                zone,
                writes,
                edits,
                reviews,
                promises,
                false);
    }
}
