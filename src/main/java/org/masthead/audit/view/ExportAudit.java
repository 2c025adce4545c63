package org.masthead.audit.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.masthead.account.service.PeopleLists;
import org.masthead.audit.model.ActGroup;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRecord;
import org.masthead.audit.service.AuditExport;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** The records of a filter as a file: {@code ?format=csv|json} and what the page of the audit has in its address. */
@WebServlet("/admin/audit/export")
public class ExportAudit extends HttpServlet {

    @Inject
    private transient AuditExport export;

    @Inject
    private transient PeopleLists people;

    @Inject
    private transient Settings settings;

    @Inject
    private transient NewsroomClock clock;

    private enum Format {
        csv("text/csv;charset=UTF-8"),
        json("application/json;charset=UTF-8");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        RecordFile open(Writer writer) throws IOException {
            return this == csv ? new CsvFile(writer) : new JsonFile(writer);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format;
        AuditFilter filter;
        try {
            format = Format.valueOf(find(request, "format").orElse(""));
            filter = filter(request);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            response.sendError(
                    HttpServletResponse.SC_BAD_REQUEST,
                    Refusal.of("audit.unreadable").sentence());
            return;
        }
        send(format, filter, response);
    }

    private void send(Format format, AuditFilter filter, HttpServletResponse response) throws IOException {
        var newest = export.begin(filter, format.name());
        var day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(clock.now(), settings.zone()));
        response.setContentType(format.type);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-" + day + "." + format + "\"");
        try (var file = format.open(response.getWriter())) {
            var last = 0L;
            for (var page = export.next(filter, last, newest);
                    !page.isEmpty();
                    page = export.next(filter, last, newest)) {
                for (AuditRecord record : page) {
                    file.add(record);
                    last = record.getNumber();
                }
            }
        }
    }

    private AuditFilter filter(HttpServletRequest request) {
        return new AuditFilter(
                person(request),
                find(request, "group").map(ActGroup::valueOf).orElse(null),
                find(request, "act").orElse(null),
                find(request, "kind").orElse(null),
                find(request, "id").map(Long::valueOf).orElse(null),
                find(request, "from").map(LocalDate::parse).map(this::startOf).orElse(null),
                find(request, "to")
                        .map(LocalDate::parse)
                        .map(day -> startOf(day.plusDays(1)))
                        .orElse(null));
    }

    /** Whoever is typed counts before whom a link named, as on the page; a name that means several is not guessed at. */
    private Long person(HttpServletRequest request) {
        var who = find(request, "who");
        if (who.isEmpty()) {
            return find(request, "person").map(Long::valueOf).orElse(null);
        }
        var meant = people.meant(who.get());
        if (meant.size() != 1) {
            throw new IllegalArgumentException(who.get());
        }
        return meant.get(0).id();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant();
    }

    private static Optional<String> find(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }
}
