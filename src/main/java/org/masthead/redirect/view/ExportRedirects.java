package org.masthead.redirect.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.masthead.redirect.service.RedirectKeeping;

/** All redirects as a file that can be taken in again: {@code GET /admin/redirects/export}. */
@WebServlet("/admin/redirects/export")
public class ExportRedirects extends HttpServlet {

    private static final int MOVED = 301;
    private static final int GONE = 410;

    /** With which a spreadsheet begins a formula; a path never does. */
    private static final String FORMULAS = "=+-@\t\r\n";

    @Inject
    private transient RedirectKeeping keeping;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rows = keeping.all();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"redirects.csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (var printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            printer.printRecord("from", "to", "status", "note");
            for (var row : rows) {
                printer.printRecord(row.from(), row.to(), row.to() == null ? GONE : MOVED, harmless(row.note()));
            }
        }
    }

    private static String harmless(String note) {
        var isFormula = note != null && FORMULAS.indexOf(note.charAt(0)) >= 0;
        return isFormula ? "'" + note : note;
    }
}
