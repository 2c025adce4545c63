package org.masthead.delivery.model;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.masthead.article.model.Genre;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.search.model.SearchWish;
import org.masthead.search.model.SearchWords;

/** Reads what a program asks for, and says of each parameter that is not as it should be what was expected. */
public final class WishReader {

    private static final int SHOWN = 60;
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");
    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private final UnaryOperator<String> parameters;
    private final ZoneId zone;
    private final List<Refusal> faults = new ArrayList<>();

    /**
     * @param parameters value of a parameter by its name, null where there is none
     * @param zone in which days begin
     */
    public WishReader(UnaryOperator<String> parameters, ZoneId zone) {
        this.parameters = parameters;
        this.zone = zone;
    }

    /** @throws Refused with a sentence for each parameter that cannot be understood */
    public ArticleWish read() {
        var wish = new ArticleWish(
                read("q", WishReader::words, "parameter.words", SearchWish.LONGEST),
                lists(),
                read("language", WishReader::language, "parameter.language"),
                read("genre", WishReader::genre, "parameter.genre", genres()),
                read("from", text -> moment(text, 0), "parameter.moment"),
                read("until", text -> moment(text, 1), "parameter.moment"),
                read("updatedSince", text -> moment(text, 0), "parameter.moment"),
                limit(),
                read("cursor", Cursor::find, "parameter.cursor"),
                "ninjs".equals(read("format", WishReader::format, "parameter.format")));
        Refused.ifAny(faults);
        return wish;
    }

    private static Optional<SearchWords> words(String text) {
        return Optional.of(text)
                .filter(typed -> typed.codePointCount(0, typed.length()) <= SearchWish.LONGEST)
                .map(SearchWords::of)
                .filter(words -> !words.isEmpty());
    }

    private List<String> lists() {
        var named = Stream.of("section", "tag", "author")
                .flatMap(kind -> Stream.ofNullable(read(kind, slug -> list(kind, slug), "parameter.slug")))
                .toList();
        return named.isEmpty() ? List.of("site") : named;
    }

    private int limit() {
        var limit = read("limit", WishReader::number, "parameter.limit", ArticleWish.MOST);
        return limit == null ? ArticleWish.USUAL : limit;
    }

    /** A parameter without a value is as good as none. */
    private <T> T read(String name, Function<String, Optional<T>> reading, String fault, Object... more) {
        var text = parameters.apply(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        var value = reading.apply(text.strip());
        if (value.isEmpty()) {
            var shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
            var arguments = Stream.concat(Stream.of(name, shown), Arrays.stream(more));
            faults.add(Refusal.of(fault, arguments.toArray()));
        }
        return value.orElse(null);
    }

    private static Optional<String> list(String kind, String slug) {
        return slug.matches(SLUG) ? Optional.of(kind + "/" + slug) : Optional.empty();
    }

    private static Optional<String> language(String text) {
        try {
            var tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            return Optional.of(tag).filter(known -> !known.equals("und"));
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Genre> genre(String text) {
        return Arrays.stream(Genre.values())
                .filter(genre -> ArticleJson.word(genre).equals(text))
                .findFirst();
    }

    private static String genres() {
        return Arrays.stream(Genre.values()).map(ArticleJson::word).collect(joining(", "));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,2}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number <= ArticleWish.MOST)
                : Optional.empty();
    }

    private static Optional<String> format(String text) {
        return Optional.of(text).filter(List.of("json", "ninjs")::contains);
    }

    /** @param days after a day that was named, at the start of which the moment is */
    private Optional<Instant> moment(String text, int days) {
        try {
            var moment = text.length() == "2026-11-23".length()
                    ? LocalDate.parse(text).plusDays(days).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            return Optional.of(moment).filter(known -> known.isAfter(EARLIEST) && known.isBefore(LATEST));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
