package org.masthead.site.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the latest stories stand on the front page. The most urgent of the newest leads, one with a picture before one
 * without; the next ones stand beside it; the rest follows by section. The column of times repeats the newest, whatever
 * else they are used for.
 *
 * @param lead the largest story
 * @param second beside or below it
 * @param newest for the column of times
 * @param blocks the rest by section, in the order of the menu, without empty ones
 */
public record FrontPlan(StoryRow lead, List<StoryRow> second, List<StoryRow> newest, List<Block> blocks) {

    private static final int LEAD_CANDIDATES = 10;
    private static final int SECOND = 4;
    private static final int NEWEST = 8;
    private static final int BLOCK = 5;

    /** A section and the stories it shows on the front page. */
    public record Block(SectionRow section, List<StoryRow> stories) {}

    /**
     * Plans the page.
     *
     * @param latest the newest first; may be empty, and then there is no lead
     */
    public static FrontPlan of(List<StoryRow> latest, List<SectionRow> menu) {
        var lead = latest.stream()
                .limit(LEAD_CANDIDATES)
                .min(comparingInt(StoryRow::urgency).thenComparing(row -> !row.hasPicture()))
                .orElse(null);
        var second = picturesFirst(latest.stream().filter(row -> row != lead).limit(SECOND));
        var used = new HashSet<>(second);
        used.add(lead);
        return new FrontPlan(lead, second, latest.stream().limit(NEWEST).toList(), blocks(latest, menu, used));
    }

    private static List<Block> blocks(List<StoryRow> latest, List<SectionRow> menu, Set<StoryRow> used) {
        var blocks = new ArrayList<Block>();
        for (var section : menu) {
            var stories = picturesFirst(latest.stream()
                    .filter(row -> row.sectionSlug().equals(section.slug()) && !used.contains(row))
                    .limit(BLOCK));
            if (!stories.isEmpty()) {
                blocks.add(new Block(section, stories));
            }
        }
        return List.copyOf(blocks);
    }

    private static List<StoryRow> picturesFirst(Stream<StoryRow> rows) {
        return rows.sorted(comparing(row -> !row.hasPicture())).toList();
    }
}
