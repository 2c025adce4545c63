package org.masthead.redirect.model;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.platform.model.Refused;
import org.masthead.redirect.model.RedirectFile.Line;

class RedirectFileTest {

    @Test
    void aFileHasALineForEachRedirectWithOrWithoutAHeading() {
        var lines = List.of(
                new Line(2, new RedirectPlan("/old", "/world", null)),
                new Line(3, new RedirectPlan("/gone", null, "Law, 2019")),
                new Line(4, new RedirectPlan("/away", "https://example.org/", null)));
        assertEquals(
                lines,
                RedirectFile.read("\uFEFFfrom,to,status,note\r\n/old,/world,301,\r\n/gone,,410,\"Law, 2019\"\r\n"
                                + "\"/away\",https://example.org/\r\n")
                        .lines());
        assertEquals(
                List.of(new Line(1, new RedirectPlan("/old", "/world", null))),
                RedirectFile.read("/old,/world").lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/old", "/old,", "/old,,301", "/old,/world,410", "/old,/world,302", "/old,/world,soon"})
    void aLineThatSaysNoRedirectIsNamed(String line) {
        var refused = assertThrows(Refused.class, () -> RedirectFile.read("from,to\n/a,/b\n" + line + "\n/c,/d\n"));
        assertEquals("Line 3: it needs from and to; a status is 301, or 410 with nothing in to.", refused.getMessage());
    }

    @Test
    void ofManyWrongLinesTheFirstAreNamed() {
        var text = IntStream.range(0, 1500).mapToObj(number -> "/old" + number).collect(joining("\n"));
        var refused = assertThrows(Refused.class, () -> RedirectFile.read(text));
        assertEquals(21, refused.getRefusals().size());
        assertEquals(
                "And 1,480 lines more. Nothing was taken in.",
                refused.getRefusals().get(20).sentence());
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        assertThrows(Refused.class, () -> RedirectFile.read(""));
        assertThrows(Refused.class, () -> RedirectFile.read("from,to\n"));
        assertThrows(Refused.class, () -> RedirectFile.read("/a,\"never closed"));
    }

    @Test
    void aFileHasAnEnd() {
        var text = IntStream.rangeClosed(0, RedirectFile.MOST)
                .mapToObj(number -> "/old" + number + ",/world")
                .collect(joining("\n"));
        assertEquals(
                "redirect.file.many",
                assertThrows(Refused.class, () -> RedirectFile.read(text))
                        .getRefusals()
                        .get(0)
                        .key());
    }
}
