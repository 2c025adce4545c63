package org.masthead.front.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.masthead.media.model.PictureType;
import org.masthead.site.Stories;
import org.masthead.site.model.StoryRow;

/** Lines of live stories. */
final class FrontRows {

    private FrontRows() {}

    static StoryRow row(int number, String section, int urgency, boolean pictured) {
        return new StoryRow(
                (long) number,
                "/" + section + "/" + number,
                "Headline " + number,
                null,
                null,
                section,
                section,
                "en",
                urgency,
                Stories.PUBLISHED,
                pictured ? "ab".repeat(32) : null,
                PictureType.JPEG,
                3,
                2,
                null,
                null,
                List.of());
    }

    static StoryRow row(int number) {
        return row(number, "world", 5, false);
    }

    /** Numbered from 1, the newest first, of two sections in turn. */
    static List<StoryRow> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> row(number, number % 2 == 0 ? "world" : "city", 5, false))
                .toList();
    }

    static Map<Long, StoryRow> live(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(FrontRows::row)
                .collect(Collectors.toMap(StoryRow::id, Function.identity()));
    }

    static List<Long> ids(List<StoryRow> rows) {
        return rows.stream().map(row -> row == null ? null : row.id()).toList();
    }
}
