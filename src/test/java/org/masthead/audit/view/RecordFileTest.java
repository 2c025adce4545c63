package org.masthead.audit.view;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.account.model.Authority;
import org.masthead.audit.model.AuditChain;
import org.masthead.audit.model.AuditRecord;
import org.masthead.audit.model.RefusalEvent;

class RecordFileTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00.5Z");

    private final StringWriter written = new StringWriter();

    private static AuditRecord aRecord(String name, String detail) {
        var record = new AuditRecord(
                NINE, new Authority(7L, "editor", "Åsa", Set.of(), Set.of()), new RefusalEvent(name, detail));
        new AuditChain().append(record);
        return record;
    }

    private String csv(AuditRecord record) throws IOException {
        try (var file = new CsvFile(written)) {
            file.add(record);
        }
        return written.toString().split("\r\n", 2)[1];
    }

    @Test
    void aLineHasAllCellsAndEndsAsTheStandardWants() throws IOException {
        var record = aRecord("/desk/", "No, said \"she\".");
        assertEquals(
                "1,2026-11-24T09:00:00.500Z,7,Åsa,refused,page,,/desk/,\"No, said \"\"she\"\".\",," + record.getHash()
                        + "\r\n",
                csv(record));
        assertTrue(written.toString()
                .startsWith(
                        "number,at,person_id,person_name,act,object_kind,object_id,object_name,detail,previous_hash,"
                                + "hash\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1"})
    void noCellIsAFormula(String name) throws IOException {
        assertTrue(csv(aRecord(name, null)).contains("'" + name), written.toString());
    }

    @Test
    void anObjectTellsAllAsItIs() throws IOException {
        var record = aRecord("=1+1", null);
        try (var file = new JsonFile(written)) {
            file.add(record);
            file.add(record);
        }
        var array = Json.createReader(new StringReader(written.toString())).readArray();
        assertEquals(2, array.size());
        var told = array.getJsonObject(0);
        assertEquals(1, told.getInt("number"));
        assertEquals("2026-11-24T09:00:00.500Z", told.getString("at"));
        assertEquals("=1+1", told.getString("object_name"));
        assertTrue(told.isNull("detail"));
        assertEquals(record.getHash(), told.getString("hash"));
    }

    @Test
    void anExportTellsEveryFieldOfARecord() {
        var fields = Arrays.stream(AuditRecord.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(field -> field.getName().replaceAll("([A-Z])", "_$1").toLowerCase())
                .collect(toSet());
        assertEquals(
                fields,
                Arrays.stream(ExportColumn.values()).map(ExportColumn::title).collect(toSet()));
    }
}
