package org.masthead.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** Tells moments in the time zone of the newsroom unless another is named, {@code #{times}} in pages. */
@Named
@RequestScoped
public class Times {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter TODAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm z", Locale.ENGLISH);

    private Settings settings;
    private Instant now;

    protected Times() {}

    @Inject
    Times(Settings settings, NewsroomClock clock) {
        this.settings = settings;
        this.now = clock.now();
    }

    /** Places by name, without the older names and fixed offsets that the list has besides. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    /** A day, as “30 Nov 2026”. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Date, time and zone, as {@code 24 Nov 2026, 09:05 WET}; nothing for no moment. */
    public String exact(Instant moment) {
        return moment == null ? "" : EXACT.format(moment.atZone(settings.zone()));
    }

    /** The same in another zone, such as that of a desk. */
    public String exactIn(String zone, Instant moment) {
        return moment == null ? "" : EXACT.format(moment.atZone(ZoneId.of(zone)));
    }

    /** The time of day to the second, as {@code 14:03:12}. */
    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(settings.zone()));
    }

    /** The time of day to the minute, as {@code 14:03}. */
    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(settings.zone()));
    }

    /** How long ago; the date when it is more than six days. */
    public String ago(Instant moment) {
        var age = Age.of(Duration.between(moment, now));
        return age.isTold() ? Flash.text(age.key(), age.number()) : DAY.format(moment.atZone(settings.zone()));
    }

    /** How long something took, in the largest unit that says enough. */
    public String between(Instant start, Instant end) {
        return took(Duration.between(start, end));
    }

    /** A length of time, in the largest unit that says enough. */
    public String took(Duration length) {
        var age = Age.of(length);
        return Flash.text(age.key().replace("age.", "took."), age.number());
    }

    public boolean isPast(Instant moment) {
        return moment != null && moment.isBefore(now);
    }

    /** The newsroom's day, time and zone, as {@code Tuesday, 24 November 2026, 09:05 WET}. */
    public String today() {
        return TODAY.format(now.atZone(settings.zone()));
    }

    /** The hour of the day in the newsroom, 0–23. */
    public int hour() {
        return now.atZone(settings.zone()).getHour();
    }
}
