package org.masthead.audit.view;

import java.util.Locale;
import java.util.function.Function;
import org.masthead.audit.model.AuditRecord;

/** What an export tells of a record, in this order; moments in UTC. It is all that the hash is over, and the hash. */
enum ExportColumn {
    NUMBER(AuditRecord::getNumber),
    AT(AuditRecord::getAt),
    PERSON_ID(AuditRecord::getPersonId),
    PERSON_NAME(AuditRecord::getPersonName),
    ACT(AuditRecord::getAct),
    OBJECT_KIND(AuditRecord::getObjectKind),
    OBJECT_ID(AuditRecord::getObjectId),
    OBJECT_NAME(AuditRecord::getObjectName),
    DETAIL(AuditRecord::getDetail),
    PREVIOUS_HASH(AuditRecord::getPreviousHash),
    HASH(AuditRecord::getHash);

    private final Function<AuditRecord, Object> value;

    ExportColumn(Function<AuditRecord, Object> value) {
        this.value = value;
    }

    /** The name in the file, as {@code person_id}. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a record, or null. */
    Object of(AuditRecord record) {
        return value.apply(record);
    }
}
