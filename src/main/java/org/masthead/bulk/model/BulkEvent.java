package org.masthead.bulk.model;

import org.masthead.platform.model.Audited;

/**
 * Somebody acts on many stories at once; what happens to each is told by its own event.
 *
 * @param act {@code bulk.start} or {@code bulk.undo}
 * @param detail the act and how many stories it is about
 */
public record BulkEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    public static BulkEvent of(String act, BulkJob job, int stories) {
        return new BulkEvent(act, job.getId(), "", job.getAct().key() + " × " + stories);
    }

    @Override
    public String objectKind() {
        return "bulk";
    }
}
