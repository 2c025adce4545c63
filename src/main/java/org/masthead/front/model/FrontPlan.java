package org.masthead.front.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.StoryRow;

/**
 * Where stories stand on the front page. What editors have pinned stands where they want it. Time fills the rest: the most
 * urgent of the newest leads, one with a picture before one without; the next ones stand beside it; the others follow by
 * section. The column of times repeats the newest, whatever else they are used for.
 *
 * @param lead the largest story
 * @param second beside or below it
 * @param newest for the column of times
 * @param groups what editors put under headings of their own
 * @param blocks the rest by section, in the order of the menu, without empty ones; sections under another are in its block
 */
public record FrontPlan(
        StoryRow lead, List<StoryRow> second, List<StoryRow> newest, List<Arranged.Group> groups, List<Block> blocks) {

    private static final int LEAD_CANDIDATES = 10;
    private static final int NEWEST = 8;
    private static final int BLOCK = 5;

    /** A section and the stories it shows on the front page. */
    public record Block(SectionRow section, List<StoryRow> stories) {}

    /**
     * Plans the page.
     *
     * @param latest the newest first; may be empty, and then only what is pinned stands there
     */
    public static FrontPlan of(List<StoryRow> latest, List<SectionRow> menu, Arranged arranged) {
        var top = places(latest, arranged).stream().filter(Objects::nonNull).toList();
        var used = new HashSet<>(top);
        var rest = arranged.byTime(latest).stream()
                .filter(row -> !used.contains(row))
                .toList();
        return new FrontPlan(
                top.isEmpty() ? null : top.get(0),
                top.stream().skip(1).toList(),
                arranged.shown(latest).stream().limit(NEWEST).toList(),
                arranged.groups(),
                blocks(rest, menu));
    }

    /** All stories of the page but the column of times, in their order. */
    public List<StoryRow> stories() {
        return Stream.of(
                        Stream.ofNullable(lead),
                        second.stream(),
                        groups.stream().flatMap(group -> group.stories().stream()),
                        blocks.stream().flatMap(block -> block.stories().stream()))
                .flatMap(part -> part)
                .toList();
    }

    /** The stories in the places at the top, the lead first; null where there are not enough. */
    public static List<StoryRow> places(List<StoryRow> latest, Arranged arranged) {
        var byTime = arranged.byTime(latest);
        var free = arranged.places().stream().filter(Objects::isNull).count();
        var chosen = new ArrayList<StoryRow>();
        if (arranged.places().get(0) == null) {
            lead(byTime).forEach(chosen::add);
        }
        var others = byTime.stream().filter(row -> !chosen.contains(row)).limit(free - chosen.size());
        chosen.addAll(picturesFirst(others));
        return arranged.filled(chosen.iterator());
    }

    private static Stream<StoryRow> lead(List<StoryRow> byTime) {
        return byTime.stream()
                .limit(LEAD_CANDIDATES)
                .min(comparingInt(StoryRow::urgency).thenComparing(row -> !row.hasPicture()))
                .stream();
    }

    private static List<Block> blocks(List<StoryRow> rest, List<SectionRow> menu) {
        var blocks = new ArrayList<Block>();
        for (var section : menu) {
            var slugs = section.parent() == null ? slugs(section, menu) : Set.<String>of();
            var stories = picturesFirst(rest.stream()
                    .filter(row -> slugs.contains(row.sectionSlug()))
                    .limit(BLOCK));
            if (!stories.isEmpty()) {
                blocks.add(new Block(section, stories));
            }
        }
        return List.copyOf(blocks);
    }

    /** Its own, and those of the sections under it. */
    private static Set<String> slugs(SectionRow section, List<SectionRow> menu) {
        return menu.stream()
                .filter(other -> other.equals(section) || section.slug().equals(other.parent()))
                .map(SectionRow::slug)
                .collect(toSet());
    }

    private static List<StoryRow> picturesFirst(Stream<StoryRow> rows) {
        return rows.sorted(comparing(row -> !row.hasPicture())).toList();
    }
}
