package org.masthead.search.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.masthead.platform.model.Refusal;

/**
 * What a reader asks the search for.
 *
 * @param words as typed
 * @param lists names of lists in all of which a story must stand, as {@code section/world}
 * @param period how long ago it may have been published
 * @param from first day on which it may have been published, or null
 * @param until last day, or null
 * @param order of what is found
 * @param page from 1
 * @param refusals why this cannot be answered
 */
public record SearchWish(
        String words,
        List<String> lists,
        Period period,
        LocalDate from,
        LocalDate until,
        Order order,
        int page,
        List<Refusal> refusals) {

    /** Longest text that is searched for, in characters. */
    public static final int LONGEST = 200;

    /** Searches of one client that are answered in a minute. */
    public static final int PER_MINUTE = 120;

    /** Stories on a page. */
    public static final int SIZE = 20;

    /** Farthest page that is served: who does not find it on those asks for something else. */
    public static final int LAST = 50;

    /** Names of what a reader may ask for. */
    public static final List<String> PARAMETERS =
            List.of("q", "section", "tag", "author", "since", "from", "until", "sort", "page");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** How long ago a story was published at most. */
    public enum Period {
        ANY(0),
        DAY(1),
        WEEK(7),
        MONTH(31),
        YEAR(366);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }

        /** As in an address. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What comes first. */
    public enum Order {
        RELEVANCE,
        NEWEST;

        /** As in an address. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads a wish. What cannot be understood is left out and told; unknown choices count as not made.
     *
     * @param parameter gives what a parameter of {@link #PARAMETERS} says, or null
     */
    public static SearchWish of(UnaryOperator<String> parameter) {
        var refusals = new ArrayList<Refusal>();
        var words = text(parameter, "q");
        if (words.codePointCount(0, words.length()) > LONGEST) {
            refusals.add(Refusal.of("search.long", LONGEST));
            words = words.substring(0, words.offsetByCodePoints(0, LONGEST));
        }
        var from = day(text(parameter, "from"), refusals);
        var until = day(text(parameter, "until"), refusals);
        if (from != null && until != null && until.isBefore(from)) {
            refusals.add(Refusal.of("search.days"));
        }
        return new SearchWish(
                words,
                lists(parameter),
                choice(Period.values(), Period::key, text(parameter, "since")),
                from,
                until,
                choice(Order.values(), Order::key, text(parameter, "sort")),
                page(text(parameter, "page")),
                List.copyOf(refusals));
    }

    /** The same for other words. */
    public SearchWish of(String others) {
        return new SearchWish(others, lists, period, from, until, order, 1, List.of());
    }

    /**
     * The stories it is about.
     *
     * @param zone in which days begin
     */
    public StoryFilter filter(Instant now, ZoneId zone) {
        var since = period == Period.ANY ? null : now.minus(Duration.ofDays(period.days()));
        var day = begin(from, zone);
        var later = day == null || since != null && since.isAfter(day) ? since : day;
        return StoryFilter.of(
                SearchWords.of(words), lists, later, begin(until == null ? null : until.plusDays(1), zone));
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** Whether less than everything is searched. */
    public boolean isNarrow() {
        return !lists.isEmpty() || period != Period.ANY || from != null || until != null;
    }

    /** Whether anything is looked for. */
    public boolean isAsked() {
        return refusals.isEmpty() && !SearchWords.of(words).isEmpty();
    }

    private static List<String> lists(UnaryOperator<String> parameter) {
        return Stream.of("section", "tag", "author")
                .filter(kind -> text(parameter, kind).matches("[a-z0-9-]{1,100}"))
                .map(kind -> kind + "/" + text(parameter, kind))
                .toList();
    }

    /** What no text has is left out: control characters, and halves of characters. */
    private static String text(UnaryOperator<String> parameter, String name) {
        var said = parameter.apply(name);
        return said == null ? "" : said.replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
    }

    private static LocalDate day(String said, List<Refusal> refusals) {
        try {
            return said.isEmpty() ? null : LocalDate.parse(said, DAY);
        } catch (DateTimeParseException none) {
            refusals.add(Refusal.of("search.day", said.substring(0, Math.min(20, said.length()))));
            return null;
        }
    }

    private static int page(String said) {
        return said.matches("[1-9]\\d{0,3}") ? Integer.parseInt(said) : 1;
    }

    private static <T> T choice(T[] all, Function<T, String> key, String said) {
        return Stream.of(all)
                .filter(one -> key.apply(one).equals(said))
                .findFirst()
                .orElse(all[0]);
    }
}
