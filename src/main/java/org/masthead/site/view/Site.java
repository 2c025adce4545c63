package org.masthead.site.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.site.model.Frame;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.TopSection;
import org.masthead.site.service.Menu;

/** What every public page has: the menu, absolute addresses, and times in the newsroom's zone. */
@Named
@RequestScoped
public class Site {

    private static final DateTimeFormatter WEEKDAY = format("EEEE d MMMM yyyy");
    private static final DateTimeFormatter MOMENT = format("d MMMM yyyy, HH:mm z");
    private static final DateTimeFormatter LONG_DAY = format("d MMMM yyyy");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter DAY_OF_YEAR = format("d MMM yyyy");

    @Inject
    private Menu menu;

    @Inject
    private Settings settings;

    @Inject
    private Imprint imprint;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Shown shown;

    /** The sections of the menu. */
    public List<SectionRow> getSections() {
        return menu.sections().stream().filter(section -> !section.hidden()).toList();
    }

    /** A section, in the menu or not. */
    public Optional<SectionRow> findSection(String slug) {
        return menu.sections().stream()
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }

    /** The sections as readers see them: two levels. */
    public List<TopSection> getMenu() {
        return TopSection.of(getSections());
    }

    /** The part of the menu that a section stands in, or null. */
    public TopSection top(String slug) {
        return getMenu().stream().filter(top -> top.holds(slug)).findFirst().orElse(null);
    }

    /** What the head and the foot of a page are made of; {@code here} as in {@link Frame}. */
    public Frame frame(String here) {
        return new Frame(here, menu.sections(), imprint.paper());
    }

    /** How many stories there are, in words. */
    public String stories(long count) {
        return SiteText.of("count", count);
    }

    /** A text with something in it. */
    public String say(String key, String of) {
        return SiteText.of(key, of, imprint.paper().name());
    }

    /** The title of a page of a list: no two of them have the same. */
    public String numbered(String name, int page) {
        return page == 1 ? name : SiteText.of("numbered", name, page);
    }

    /** The whole address of a path. */
    public String url(String path) {
        return settings.baseUrl() + path;
    }

    /** Names in one line. */
    public String list(List<String> names) {
        return String.join(", ", names);
    }

    public String getToday() {
        return WEEKDAY.format(today());
    }

    /** Day of the newsroom for machines. */
    public String getTodayIso() {
        return today().toString();
    }

    /** For {@code datetime}. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at(instant).truncatedTo(ChronoUnit.SECONDS));
    }

    /** Date, time and zone, as on a story. */
    public String moment(Instant instant) {
        return MOMENT.format(at(instant));
    }

    /** The day alone. */
    public String day(Instant instant) {
        return LONG_DAY.format(at(instant));
    }

    /** The time for today's, the day for older ones, as in a list. */
    public String brief(Instant instant) {
        var when = at(instant);
        if (when.toLocalDate().equals(today())) {
            return TIME.format(when);
        }
        return (when.getYear() == today().getYear() ? DAY : DAY_OF_YEAR).format(when);
    }

    private LocalDate today() {
        shown.add(Part.DAY);
        return at(clock.now()).toLocalDate();
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(settings.zone());
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
