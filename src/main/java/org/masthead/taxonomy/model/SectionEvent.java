package org.masthead.taxonomy.model;

import java.util.Objects;
import org.masthead.platform.model.Audited;

/**
 * Something happened to a section.
 *
 * @param act {@code section.create}, {@code section.edit} or {@code section.order}
 * @param detail its address, and the one before where that is another one
 * @param slugBefore the slug it had; null of a new one
 * @param slug the slug it has
 * @param parentBefore slug of the section it stood under, as that is called now, or null
 * @param parent slug of the section it stands under, or null
 */
public record SectionEvent(
        String act,
        Long objectId,
        String objectName,
        String detail,
        String slugBefore,
        String slug,
        String parentBefore,
        String parent)
        implements Audited {

    @Override
    public String objectKind() {
        return "section";
    }

    /** Whether it has another slug than before. */
    public boolean isRenamed() {
        return slugBefore != null && !slugBefore.equals(slug);
    }

    /** Whether it stands under another section than before. */
    public boolean isMoved() {
        return !Objects.equals(parentBefore, parent);
    }
}
