package org.masthead.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void theFirstPageHasNoneBeforeIt() {
        var slice = Slice.of(null, 50, 10_000);

        assertEquals(1, slice.from());
        assertEquals(50, slice.to());
        assertFalse(slice.hasPrevious());
        assertEquals(50, slice.next());
    }

    @Test
    void theLastPageEndsWithTheList() {
        var slice = Slice.of(100, 50, 101);

        assertEquals(101, slice.from());
        assertEquals(101, slice.to());
        assertFalse(slice.hasNext());
        assertEquals(50, slice.previous());
    }

    @Test
    void aFullLastPageIsFollowedByNone() {
        assertFalse(Slice.of(50, 50, 100).hasNext());
    }

    @Test
    void aPlaceBeyondTheEndShowsTheLastPage() {
        assertEquals(50, Slice.of(5_000, 50, 100).first());
    }

    @Test
    void aPlaceBeforeTheBeginningShowsTheFirstPage() {
        assertEquals(0, Slice.of(-50, 50, 100).first());
    }

    @Test
    void thePageBeforeAnOddPlaceBeginsAtTheBeginning() {
        var slice = Slice.of(20, 50, 100);

        assertTrue(slice.hasPrevious());
        assertEquals(0, slice.previous());
    }

    @Test
    void anEmptyListHasNoRowsAndNoPages() {
        var slice = Slice.of(50, 50, 0);

        assertEquals(0, slice.from());
        assertEquals(0, slice.to());
        assertFalse(slice.hasPrevious());
        assertFalse(slice.hasNext());
    }
}
