package org.masthead.role.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a file of roles would change.
 *
 * @param made names of roles that are not here yet
 * @param changed roles that are here and differ, each with what is different
 * @param effects who would gain and who would lose what
 */
public record ImportPreview(List<String> made, List<String> changed, Effects effects) implements Serializable {

    public boolean isNothing() {
        return made.isEmpty() && changed.isEmpty();
    }
}
