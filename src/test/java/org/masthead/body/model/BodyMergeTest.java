package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.body.model.BodyDiffTest.body;
import static org.masthead.body.model.BodyDiffTest.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.body.model.MergePart.Source;

class BodyMergeTest {

    private static final Document BASE = body(p("a", "One."), p("b", "Two."), p("c", "Three."));

    @Test
    void changesToNeighbouringBlocksDoNotCollide() {
        assertEquals(
                List.of("One, mine.", "Two, theirs.", "Three."),
                merged(
                        body(p("a", "One, mine."), p("b", "Two."), p("c", "Three.")),
                        body(p("a", "One."), p("b", "Two, theirs."), p("c", "Three."))));
    }

    @Test
    void twoChangesToOneBlockCollideAndBothAreThere() {
        var parts = BodyMerge.of(
                BASE,
                body(p("a", "One."), p("b", "Two, mine."), p("c", "Three.")),
                body(p("a", "One."), p("b", "Two, theirs."), p("c", "Three.")));
        assertEquals(
                List.of(Source.BOTH, Source.COLLISION, Source.BOTH),
                parts.stream().map(MergePart::source).toList());
        assertEquals(List.of("Two."), texts(parts.get(1).base()));
        assertEquals(List.of("Two, mine."), texts(parts.get(1).mine()));
        assertEquals(List.of("Two, theirs."), texts(parts.get(1).theirs()));
        assertEquals(List.of("Two, mine.", "Two, theirs."), texts(parts.get(1).both()));
    }

    @Test
    void whatOneDeletesAndTheOtherChangesCollides() {
        var parts = BodyMerge.of(
                BASE,
                body(p("a", "One."), p("c", "Three.")),
                body(p("a", "One."), p("b", "Two, theirs."), p("c", "Three.")));
        assertTrue(parts.get(1).isCollision());
        assertEquals(List.of(), parts.get(1).mine());
    }

    @Test
    void deletedNeighboursAreBothGone() {
        assertEquals(
                List.of("Three."),
                merged(body(p("b", "Two."), p("c", "Three.")), body(p("a", "One."), p("c", "Three."))));
    }

    @Test
    void newBlocksAtDifferentPlacesAreBothIn() {
        assertEquals(
                List.of("Mine.", "One.", "Two.", "Three.", "Theirs."),
                merged(
                        body(p("x", "Mine."), p("a", "One."), p("b", "Two."), p("c", "Three.")),
                        body(p("a", "One."), p("b", "Two."), p("c", "Three."), p("y", "Theirs."))));
    }

    @Test
    void newBlocksAtTheSamePlaceCollideSinceNobodyKnowsTheirOrder() {
        var parts = BodyMerge.of(
                BASE,
                body(p("a", "One."), p("x", "Mine."), p("b", "Two."), p("c", "Three.")),
                body(p("a", "One."), p("y", "Theirs."), p("b", "Two."), p("c", "Three.")));
        assertEquals(1, parts.stream().filter(MergePart::isCollision).count());
    }

    @Test
    void aBlockThatOneMovesAndTheOtherChangesIsChangedWhereItHasGone() {
        assertEquals(
                List.of("Two.", "Three.", "One, theirs."),
                merged(
                        body(p("b", "Two."), p("c", "Three."), p("a", "One.")),
                        body(p("a", "One, theirs."), p("b", "Two."), p("c", "Three."))));
    }

    @Test
    void aBlockThatBothMoveIsThereOnce() {
        assertEquals(
                List.of("One.", "Three.", "Two."),
                merged(
                                body(p("b", "Two."), p("c", "Three."), p("a", "One.")),
                                body(p("b", "Two."), p("a", "One."), p("c", "Three.")))
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void anEmptyAncestorLetsTheOneWhoWroteHaveTheText() {
        assertEquals(texts(BASE.blocks()), merged(Document.EMPTY, Document.EMPTY, BASE));
        assertEquals(texts(BASE.blocks()), merged(Document.EMPTY, BASE, Document.EMPTY));
        assertEquals(List.of(), merged(BASE, Document.EMPTY, BASE));
    }

    @Test
    void whoeverChangedAloneIsTakenOverWhole() {
        var random = new Random(1);
        for (int run = 0; run < 500; run++) {
            var base = RandomBody.of(random);
            var x = RandomBody.changed(base, random);
            assertEquals(x, Document.ofBlocks(mergedBlocks(base, x, base)), base + "\n" + x);
            assertEquals(x, Document.ofBlocks(mergedBlocks(base, base, x)), base + "\n" + x);
            assertEquals(x, Document.ofBlocks(mergedBlocks(base, x, x)), base + "\n" + x);
        }
    }

    @Test
    void nothingThatEitherTypedIsEverMissing() {
        var random = new Random(2);
        int collisions = 0;
        for (int run = 0; run < 2000; run++) {
            var base = RandomBody.of(random);
            var mine = RandomBody.changed(base, random);
            var theirs = RandomBody.changed(base, random);
            var parts = BodyMerge.of(base, mine, theirs);
            collisions += parts.stream().anyMatch(MergePart::isCollision) ? 1 : 0;
            var there = parts.stream()
                    .flatMap(part -> part.isCollision()
                            ? Stream.concat(part.mine().stream(), part.theirs().stream())
                            : part.merged().stream())
                    .map(BodyMergeTest::content)
                    .collect(Collectors.toSet());
            var known = base.blocks().stream().map(BodyMergeTest::content).collect(Collectors.toSet());
            for (var typed : Stream.concat(mine.blocks().stream(), theirs.blocks().stream())
                    .toList()) {
                var content = content(typed);
                assertTrue(
                        known.contains(content) || there.contains(content),
                        () -> "missing " + content + " of\n" + base + "\n" + mine + "\n" + theirs + "\n" + parts);
            }
        }
        assertTrue(collisions > 200, "only " + collisions + " merges collided");
    }

    @Test
    void aBlockThatBothLeftAloneIsNeverMissingAndNeverMergedInTwice() {
        var random = new Random(6);
        for (int run = 0; run < 2000; run++) {
            var base = RandomBody.of(random);
            var mine = RandomBody.changed(base, random);
            var theirs = RandomBody.changed(base, random);
            var parts = BodyMerge.of(base, mine, theirs);
            for (var block : base.blocks()) {
                if (mine.blocks().contains(block) && theirs.blocks().contains(block)) {
                    long merged = count(block, parts, false);
                    assertTrue(
                            merged == 1 || merged == 0 && count(block, parts, true) > 0,
                            () -> block + " of\n" + base + "\n" + mine + "\n" + theirs);
                }
            }
        }
    }

    private static long count(Block block, List<MergePart> parts, boolean colliding) {
        return parts.stream()
                .filter(part -> part.isCollision() == colliding)
                .flatMap(part -> colliding ? part.both().stream() : part.merged().stream())
                .filter(block::equals)
                .count();
    }

    private static String content(Block block) {
        return block.json().replaceFirst("\"id\":\"\\w+\"", "");
    }

    private static List<String> merged(Document mine, Document theirs) {
        return merged(BASE, mine, theirs);
    }

    private static List<String> merged(Document base, Document mine, Document theirs) {
        return texts(mergedBlocks(base, mine, theirs));
    }

    private static List<Block> mergedBlocks(Document base, Document mine, Document theirs) {
        var blocks = new ArrayList<Block>();
        for (var part : BodyMerge.of(base, mine, theirs)) {
            assertTrue(!part.isCollision(), () -> part + " of\n" + base + "\n" + mine + "\n" + theirs);
            blocks.addAll(part.merged());
        }
        return blocks;
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }
}
