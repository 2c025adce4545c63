package org.masthead.workflow.model;

import java.io.Serializable;
import org.masthead.platform.model.Refusal;

/**
 * What a check found wrong, and where.
 *
 * @param place where it is put right: id of an element of the page one writes on; of a block in the text {@code block-}
 *     and its id
 */
public record Finding(Refusal refusal, String place) implements Serializable {

    /** A finding in a field or a panel. */
    static Finding at(String place, String key, Object... named) {
        return new Finding(Refusal.of(key, named), place);
    }

    /** A finding in a block of the text. */
    static Finding inBlock(String id, String key, Object... named) {
        return at("block-" + id, key, named);
    }
}
