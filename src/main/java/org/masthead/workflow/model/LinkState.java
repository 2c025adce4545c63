package org.masthead.workflow.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.masthead.platform.model.Refusal;

/**
 * Whether the links of a story were checked, and whether this person may have them checked.
 *
 * @param count links to the web in the text; 0 also where the desk does not ask for them
 * @param by name of who had them checked last, or null when nobody has
 * @param at when that was, or null
 * @param against what speaks against this person having them checked
 */
public record LinkState(int count, String by, Instant at, List<Refusal> against) implements Serializable {

    public boolean isMore() {
        return count > WebLinks.MOST;
    }
}
