package org.masthead.audit.model;

import org.masthead.platform.model.Audited;
import org.masthead.platform.model.RefusedAct;

/**
 * Somebody was refused something.
 *
 * @param objectName address of the page
 * @param detail why, in sentences
 */
public record RefusalEvent(String objectName, String detail) implements Audited {

    public static RefusalEvent of(RefusedAct refused) {
        return new RefusalEvent(refused.path(), refused.sentences());
    }

    @Override
    public String act() {
        return "refused";
    }

    @Override
    public String objectKind() {
        return "page";
    }

    @Override
    public Long objectId() {
        return null;
    }
}
