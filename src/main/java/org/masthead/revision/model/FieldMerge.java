package org.masthead.revision.model;

import org.masthead.body.model.MergePart.Source;

/**
 * A field that somebody changed.
 *
 * @param key names the collision for as long as neither value changes; null where there is none
 * @param base the value in the common ancestor as text; empty for none
 * @param joinable whether both values can be taken
 */
public record FieldMerge(
        CopyField field, Source source, String key, String base, String mine, String theirs, boolean joinable) {

    public boolean isCollision() {
        return source == Source.COLLISION;
    }
}
