package org.masthead.audit.view;

import java.io.Closeable;
import java.io.IOException;
import org.masthead.audit.model.AuditRecord;

/** A file of records that is written while it is sent. */
interface RecordFile extends Closeable {

    void add(AuditRecord record) throws IOException;
}
