package org.masthead.cache.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Set<Part> SHOWN = Set.of(Part.story(1L), Part.section("world"));

    private final Changes changes = new Changes();

    @Test
    void aChangeOfSomethingShownIsSeenByWhoBeganBeforeIt() {
        var since = changes.count();
        changes.add(Set.of(Part.section("world"), Part.LATEST));
        assertTrue(changes.touch(SHOWN, since));
        assertFalse(changes.touch(SHOWN, changes.count()));
    }

    @Test
    void aChangeOfSomethingElseIsNone() {
        var since = changes.count();
        changes.add(Set.of(Part.section("city"), Part.story(2L)));
        assertFalse(changes.touch(SHOWN, since));
    }

    @Test
    void whatChangedBeforeSomebodyBeganIsNotHeldAgainstThem() {
        changes.add(SHOWN);
        var since = changes.count();
        changes.add(Set.of(Part.story(2L)));
        assertFalse(changes.touch(SHOWN, since));
    }

    @Test
    void whoMissesTooManyCannotBeSure() {
        var since = changes.count();
        IntStream.range(0, 1000).forEach(number -> changes.add(Set.of(Part.story(2L))));
        assertFalse(changes.touch(SHOWN, since));
        changes.add(Set.of(Part.story(2L)));
        assertTrue(changes.touch(SHOWN, since));
    }
}
