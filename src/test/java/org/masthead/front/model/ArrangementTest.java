package org.masthead.front.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.front.model.Arrangement.BY_TIME;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.masthead.platform.model.Refused;

class ArrangementTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Spot ANY_PLACE = Spot.place(Spot.ANY);

    @Test
    void aStoryIsPinnedToAPlaceAndTheOthersStayOpen() {
        assertPlaces(places(null, null, 7L, null, null), BY_TIME.pin(7L, Spot.place(2)));
    }

    @Test
    void withoutAPlaceOfItsOwnAStoryTakesTheFirstFreeOne() {
        assertPlaces(
                places(7L, 8L, null, null, null), BY_TIME.pin(7L, Spot.place(0)).pin(8L, ANY_PLACE));
    }

    @Test
    void aStoryThatIsPutWhereAnotherStandsMovesThatToTheNextFreePlace() {
        var pinned = BY_TIME.pin(1L, Spot.place(0)).pin(2L, Spot.place(1)).pin(3L, Spot.place(0));
        assertPlaces(places(3L, 1L, 2L, null, null), pinned);
    }

    @Test
    void behindAFullRowTheOthersMoveForward() {
        var pinned = BY_TIME.pin(4L, Spot.place(4)).pin(3L, Spot.place(3)).pin(9L, Spot.place(4));
        assertPlaces(places(null, null, 3L, 4L, 9L), pinned);
    }

    @Test
    void twoStoriesChangePlacesWhenOneStepsOverTheOther() {
        var two = BY_TIME.pin(1L, Spot.place(0)).pin(2L, Spot.place(1));
        assertPlaces(places(2L, 1L, null, null, null), two.pin(2L, Spot.place(0)));
        assertPlaces(places(2L, 1L, null, null, null), two.pin(1L, Spot.place(1)));
        assertPlaces(places(1L, null, 2L, null, null), two.pin(2L, Spot.place(2)));
    }

    @Test
    void inAFullRowAStoryIsMovedButNoneIsAdded() {
        var full = full();
        assertPlaces(places(5L, 1L, 2L, 3L, 4L), full.pin(5L, Spot.place(0)));
        assertPlaces(places(2L, 3L, 4L, 1L, 5L), full.pin(1L, Spot.place(3)));
        assertRefused("front.places.full", () -> full.pin(6L, Spot.place(0)));
        assertRefused("front.places.full", () -> full.pin(6L, ANY_PLACE));
    }

    @Test
    void thereIsNoPlaceBehindTheLast() {
        assertRefused("front.place.none", () -> BY_TIME.pin(1L, Spot.place(5)));
    }

    @Test
    void aStoryStandsInOneSpotOnly() {
        var arranged = BY_TIME.addGroup("Ferries").pin(1L, Spot.place(0)).pin(1L, new Spot(0, Spot.ANY));
        assertPlaces(places(null, null, null, null, null), arranged);
        assertEquals(Optional.of(new Spot(0, 0)), arranged.find(1L));
        assertEquals(Set.of(1L), arranged.stories());
        assertEquals(Optional.empty(), arranged.hide(1L).find(1L));
        assertEquals(Set.of(), arranged.hide(1L).pin(1L, ANY_PLACE).hidden());
    }

    @Test
    void storiesOfAGroupAreOrdered() {
        var group = BY_TIME.addGroup("Ferries")
                .pin(1L, new Spot(0, Spot.ANY))
                .pin(2L, new Spot(0, Spot.ANY))
                .pin(3L, new Spot(0, 0));
        assertEquals(List.of(3L, 1L, 2L), ids(group, 0));
        assertEquals(List.of(1L, 3L, 2L), ids(group.pin(3L, new Spot(0, 1)), 0));
        assertEquals(List.of(3L, 2L, 1L), ids(group.pin(2L, new Spot(0, 1)), 0));
    }

    @Test
    void groupsAreOrderedRenamedAndGivenUp() {
        var groups = BY_TIME.addGroup("One").addGroup(" Two ").pin(1L, new Spot(1, Spot.ANY));
        assertEquals(List.of("Two", "One"), headings(groups.moveGroup(1, 0)));
        assertEquals(List.of("Two", "One"), headings(groups.moveGroup(0, 7)));
        assertEquals(List.of("One", "Three"), headings(groups.renameGroup(1, "Three")));
        assertEquals(List.of("One"), headings(groups.removeGroup(1)));
        assertEquals(Set.of(), groups.removeGroup(1).stories());
        assertRefused("front.group.none", () -> groups.removeGroup(2));
        assertRefused("front.group.none", () -> groups.pin(1L, new Spot(-2, 0)));
        assertRefused("front.group.heading", () -> groups.addGroup("  "));
        assertRefused("front.group.heading", () -> groups.addGroup("x".repeat(61)));
    }

    @Test
    void aFrontHoldsNoMoreThanAPageCan() {
        var groups = BY_TIME;
        for (var number = 0; number < Arrangement.GROUPS; number++) {
            groups = groups.addGroup("Group " + number);
        }
        var all = groups;
        assertRefused("front.groups.full", () -> all.addGroup("One more"));
        for (var story = 0L; story < Arrangement.IN_GROUP; story++) {
            groups = groups.pin(story, new Spot(0, Spot.ANY));
        }
        var full = groups;
        assertRefused("front.group.full", () -> full.pin(99L, new Spot(0, 0)));
        assertEquals(Optional.of(new Spot(0, 0)), full.pin(11L, new Spot(0, 0)).find(11L));
    }

    @Test
    void aPinKeepsItsEndWhereverItGoesAndANewOneHasNone() {
        var ending =
                BY_TIME.addGroup("Ferries").pin(1L, ANY_PLACE).end(1L, NOON).pin(2L, ANY_PLACE);
        var moved = ending.pin(1L, new Spot(0, 0));
        assertEquals(NOON, moved.at(new Spot(0, 0)).until());
        assertEquals(Optional.of(NOON), moved.nextEnd(NOON.minusSeconds(1)));
        assertEquals(Optional.empty(), moved.nextEnd(NOON));
        assertEquals(Optional.empty(), moved.unpin(1L).pin(1L, ANY_PLACE).nextEnd(NOON.minusSeconds(1)));
    }

    @Test
    void whatIsStoredIsTheSameWhenItIsRead() {
        var arrangement = full().addGroup("“Élection” night")
                .pin(3L, new Spot(0, 0))
                .end(3L, NOON)
                .hide(12L)
                .hide(5L)
                .about(new Topic("Ferries", "All about them.", List.of("Ferry", "Harbour")));
        var json = new ArrangementJson();
        var column = json.convertToDatabaseColumn(arrangement);
        assertEquals(arrangement, json.convertToEntityAttribute(column));
        assertEquals(BY_TIME, json.convertToEntityAttribute(json.convertToDatabaseColumn(BY_TIME)));
    }

    @Test
    void theFullestFrontFitsItsColumn() {
        var fullest = BY_TIME.about(new Topic("n".repeat(100), "\"".repeat(1000), many(Topic.TAGS)));
        var story = 900_000_000_000L;
        for (var number = 0; number < Arrangement.GROUPS; number++) {
            fullest = fullest.addGroup("\"".repeat(60));
            for (var index = 0; index < Arrangement.IN_GROUP; index++) {
                fullest = fullest.pin(++story, new Spot(number, index)).end(story, NOON.plusNanos(1000));
            }
        }
        for (var index = 0; index < Arrangement.HIDDEN; index++) {
            fullest = fullest.hide(++story);
        }
        assertTrue(new ArrangementJson().convertToDatabaseColumn(fullest).length() < 20_000);
    }

    @Test
    void aTopicHasANameAndNotTooMuchOfAnything() {
        assertEquals(
                List.of("ferry", "sao-tome"),
                Topic.typed(" Ferries ", null, List.of("Ferry", "São Tomé", " "))
                        .slugs());
        assertRefused("topic.name", () -> Topic.typed(" ", "", List.of()));
        assertRefused("topic.introduction", () -> Topic.typed("Ferries", "x".repeat(1001), List.of()));
        assertRefused("topic.tags", () -> Topic.typed("Ferries", "", many(11)));
    }

    private static List<String> many(int tags) {
        return IntStream.range(0, tags)
                .mapToObj(number -> "t".repeat(98) + number)
                .toList();
    }

    private static Arrangement full() {
        var full = BY_TIME;
        for (var story = 1L; story <= Arrangement.PLACES; story++) {
            full = full.pin(story, ANY_PLACE);
        }
        return full;
    }

    private static List<Long> places(Long... stories) {
        return Arrays.asList(stories);
    }

    private static void assertPlaces(List<Long> expected, Arrangement arrangement) {
        assertEquals(expected, arrangement.places().stream().map(Pin::story).toList());
    }

    private static List<Long> ids(Arrangement arrangement, int group) {
        return arrangement.groups().get(group).pins().stream().map(Pin::story).toList();
    }

    private static List<String> headings(Arrangement arrangement) {
        return arrangement.groups().stream().map(Arrangement.Group::heading).toList();
    }

    private static void assertRefused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).getRefusals().get(0).key());
    }
}
