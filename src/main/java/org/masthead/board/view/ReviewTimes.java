package org.masthead.board.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.masthead.board.model.TimesReport;
import org.masthead.board.model.Week;
import org.masthead.board.service.TimesService;

/** How long the stories of a desk stand where, a week at a time. */
@Named
@RequestScoped
public class ReviewTimes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LAST_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Inject
    private TimesService times;

    private Long desk;
    private String week;
    private TimesReport report;

    public void load() {
        report = times.read(desk, week == null ? null : Week.parse(week));
    }

    /** First and last day of the week, as {@code 23 Nov – 29 Nov 2026}. */
    public String getDays() {
        return DAY.format(report.week().monday()) + " – "
                + LAST_DAY.format(report.week().sunday());
    }

    public TimesReport getReport() {
        return report;
    }

    public Long getDesk() {
        return desk;
    }

    public void setDesk(Long desk) {
        this.desk = desk;
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }
}
