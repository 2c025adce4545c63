package org.masthead.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.PersonName;
import org.masthead.account.service.PeopleLists;
import org.masthead.audit.model.ActGroup;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRetention;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.audit.service.RetentionService;
import org.masthead.platform.model.Settings;

/** The audit, and how long it is kept; all that is chosen stands in the address. */
@Named
@RequestScoped
public class AdminAudit {

    @Inject
    private AuditService audit;

    @Inject
    private PeopleLists people;

    @Inject
    private RetentionService retentions;

    @Inject
    private Settings settings;

    private Long person;
    private String who;
    private List<PersonName> meant = List.of();
    private ActGroup group;
    private String act;
    private String kind;
    private Long id;
    private LocalDate from;
    private LocalDate to;
    private int page = 1;
    private List<AuditRow> rows = List.of();
    private AuditRetention retention = new AuditRetention();

    public void load() {
        retention = retentions.get();
        var until = to == null ? null : to.plusDays(1);
        page = Math.max(1, Math.min(page, 100_000));
        find();
        if (meant.size() != 1 && who != null) {
            return;
        }
        rows = audit.list(new AuditFilter(person, group, act, kind, id, startOf(from), startOf(until)), page);
    }

    /** Whom a name means; a link names the person by id. */
    private void find() {
        if (who != null) {
            meant = people.meant(who);
            person = meant.size() == 1 ? meant.get(0).id() : null;
        } else if (person != null) {
            who = Optional.ofNullable(people.named(person))
                    .map(PersonName::name)
                    .orElse(null);
            meant = who == null ? List.of() : List.of(new PersonName(person, who));
        }
    }

    /** Whether the name that was typed means nobody, or several. */
    public boolean isUnclear() {
        return who != null && meant.size() != 1;
    }

    public List<PersonName> getMeant() {
        return meant;
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

    /** Whether all that is listed was done to one thing. */
    public boolean isOfOneThing() {
        return kind != null && id != null;
    }

    public AuditRetention getRetention() {
        return retention;
    }

    public ActGroup[] getGroups() {
        return ActGroup.values();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public ActGroup getGroup() {
        return group;
    }

    public void setGroup(ActGroup group) {
        this.group = group;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
