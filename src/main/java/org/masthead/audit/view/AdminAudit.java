package org.masthead.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.masthead.account.model.PersonName;
import org.masthead.account.service.PeopleLists;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.Settings;

/** The audit; all that is chosen stands in the address. */
@Named
@RequestScoped
public class AdminAudit {

    @Inject
    private AuditService audit;

    @Inject
    private PeopleLists people;

    @Inject
    private Settings settings;

    private Long person;
    private String act;
    private String kind;
    private LocalDate from;
    private LocalDate to;
    private int page = 1;
    private List<AuditRow> rows = List.of();

    public void load() {
        var until = to == null ? null : to.plusDays(1);
        page = Math.max(1, Math.min(page, 100_000));
        rows = audit.list(new AuditFilter(person, null, act, kind, null, startOf(from), startOf(until)), page);
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(settings.zone()).toInstant();
    }

    public List<AuditRow> getRows() {
        return rows.size() > AuditService.PAGE ? rows.subList(0, AuditService.PAGE) : rows;
    }

    public boolean isMore() {
        return rows.size() > AuditService.PAGE;
    }

    public boolean isFiltered() {
        return person != null || act != null || kind != null || from != null || to != null;
    }

    public List<PersonName> getPeople() {
        return people.names();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
