package org.masthead.revision.model;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.article.model.Copy;
import org.masthead.body.model.Document;
import org.masthead.platform.model.Refused;

class CopyMergeTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("masthead.samples", "../shared/samples"), "000_f6edb28e7c0b2016.txt");

    private final Copy base = CopyDiffTest.full(1);
    private final Copy mine = CopyField.duplicate(base);
    private final Copy theirs = CopyField.duplicate(base);

    @ParameterizedTest
    @EnumSource(CopyField.class)
    void whateverOneAloneHasChangedIsTakenOver(CopyField field) {
        field.take(CopyDiffTest.full(2), mine);
        assertEquals(mine.canonical(), merge().merged(Map.of()).canonical());
        assertEquals(
                mine.canonical(),
                new CopyMerge(base, theirs, mine).merged(Map.of()).canonical());
        assertEquals(
                mine.canonical(),
                new CopyMerge(base, mine, mine).merged(Map.of()).canonical());
    }

    @ParameterizedTest
    @EnumSource(CopyField.class)
    void aFieldThatBothHaveChangedIsDecidedByAPerson(CopyField field) {
        field.take(CopyDiffTest.full(2), mine);
        field.take(CopyDiffTest.full(3), theirs);
        if (field == CopyField.LANGUAGE) {
            theirs.setLanguage("de");
        }
        var merge = merge();
        assertThrows(Refused.class, () -> merge.merged(Map.of()));
        assertEquals(mine.canonical(), merged(Chosen.MINE).canonical());
        assertEquals(theirs.canonical(), merged(Chosen.THEIRS).canonical());
        if (merge.fields().get(0).joinable()) {
            assertTrue(field.text(merged(Chosen.BOTH)).contains("2"), field.text(merged(Chosen.BOTH)));
            assertTrue(field.text(merged(Chosen.BOTH)).contains("3"), field.text(merged(Chosen.BOTH)));
        } else {
            assertThrows(Refused.class, () -> merged(Chosen.BOTH));
        }
    }

    @Test
    void bothListsOfTagsAreTakenWithoutRepeatingOne() {
        mine.setTags(List.of("ferry", "harbour"));
        theirs.setTags(List.of("ferry", "storm"));
        assertEquals(List.of("ferry", "harbour", "storm"), merged(Chosen.BOTH).getTags());
    }

    @Test
    void twoHeadlinesThatDoNotFitTogetherAreNotOfferedTogether() {
        mine.setHeadline("m".repeat(200));
        theirs.setHeadline("t".repeat(200));
        assertFalse(merge().fields().get(0).joinable());
    }

    @Test
    void neighbouringParagraphsAreMergedAndTheSameOneIsDecided() {
        var texts = List.of("One.", "Two.", "Three.");
        base.setBody(Document.ofParagraphs(texts).json());
        mine.setBody(base.getBody().replace("One.", "One, mine.").replace("Three.", "Three, mine."));
        theirs.setBody(base.getBody().replace("Two.", "Two, theirs.").replace("Three.", "Three, theirs."));
        var merge = merge();
        assertEquals(1, merge.collisions().size());
        assertEquals(
                "One, mine.\nTwo, theirs.\nThree, mine.\nThree, theirs.",
                merged(Chosen.BOTH).document().plainText());
    }

    @Test
    void aChoiceHoldsForAsLongAsBothTextsDo() {
        mine.setHeadline("Mine");
        theirs.setHeadline("Theirs");
        var key = merge().collisions().get(0);
        theirs.setKicker("Something else");
        assertEquals(List.of(key), merge().collisions());
        theirs.setHeadline("Theirs, again");
        assertNotEquals(List.of(key), merge().collisions());
    }

    @Test
    void theSampleOfTheNewsroomIsMerged() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE));
        var lines = Files.readAllLines(SAMPLE);
        base.setHeadline(lines.get(0));
        base.setBody(Document.ofParagraphs(lines.subList(4, lines.size())).json());
        CopyField.HEADLINE.take(base, mine);
        CopyField.HEADLINE.take(base, theirs);
        mine.setBody(base.getBody().replace("summer residence", "summer house"));
        var blocks = new ArrayList<>(base.document().blocks());
        blocks.add(blocks.remove(2));
        theirs.setBody(Document.ofBlocks(blocks).json());
        theirs.setHeadline(lines.get(0) + ", again");
        var merged = merge().merged(Map.of());
        assertEquals(lines.get(0) + ", again", merged.getHeadline());
        assertTrue(merged.document().plainText().contains("summer house"));
        assertTrue(merged.document()
                .plainText()
                .endsWith(blocks.get(blocks.size() - 1).text()));
        assertEquals(blocks.size(), merged.document().blocks().size());
    }

    private CopyMerge merge() {
        return new CopyMerge(base, mine, theirs);
    }

    private Copy merged(Chosen chosen) {
        var merge = merge();
        return merge.merged(merge.collisions().stream().collect(toMap(key -> key, key -> chosen)));
    }
}
