package org.masthead.audit.view;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.masthead.audit.model.AuditRecord;

/**
 * Records as lines of RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front, since the
 * names in it were chosen by others; whoever wants to check hashes exports JSON.
 */
class CsvFile implements RecordFile {

    private static final String FORMULAS = "=+-@\t\r\n";

    private final CSVPrinter printer;

    CsvFile(Writer writer) throws IOException {
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(Arrays.stream(ExportColumn.values()).map(ExportColumn::title));
    }

    @Override
    public void add(AuditRecord record) throws IOException {
        printer.printRecord(Arrays.stream(ExportColumn.values()).map(column -> harmless(column.of(record))));
    }

    private static Object harmless(Object value) {
        var isFormula = value instanceof String text && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + value : value;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
