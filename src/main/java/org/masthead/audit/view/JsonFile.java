package org.masthead.audit.view;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.Writer;
import org.masthead.audit.model.AuditRecord;

/** Records as a JSON array of objects, each with all of its fields. */
class JsonFile implements RecordFile {

    private final JsonGenerator generator;

    JsonFile(Writer writer) {
        generator = Json.createGenerator(writer).writeStartArray();
    }

    @Override
    public void add(AuditRecord record) {
        generator.writeStartObject();
        for (var column : ExportColumn.values()) {
            write(column.title(), column.of(record));
        }
        generator.writeEnd();
    }

    private void write(String name, Object value) {
        if (value == null) {
            generator.writeNull(name);
        } else if (value instanceof Long number) {
            generator.write(name, number);
        } else {
            generator.write(name, value.toString());
        }
    }

    @Override
    public void close() {
        generator.writeEnd().close();
    }
}
