package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody suggests in whatever text, readers get what they got before. */
class SuggestingTest {

    private static final int ROUNDS = 15;
    private static final List<String> LOOKS = List.of("strong", "em", "superscript");

    static List<Long> seeds() {
        return new Random(7).longs(10, 0, 1_000_000).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readersGetTheSameHoweverMuchIsSuggested(long seed) {
        var random = new Random(seed);
        var before = checked(new Node("doc", Map.of(), blocks(random), List.of(), ""));
        var html = HtmlRenderer.render(before);
        var after = before;
        for (int round = 0; round < ROUNDS; round++) {
            after = checked(suggested(after.root(), random));

            assertEquals(html, HtmlRenderer.render(after), () -> "seed " + seed);
            assertEquals(Suggestions.publicDocument(before), Suggestions.publicDocument(after));
            assertEquals(before.wordCount(), after.wordCount());
            assertTrue(Suggestions.isOnlySuggesting(before, after, "ann"));
            assertTrue(Suggestions.isOnlySuggesting(Comments.only(thread -> false, after), before, "ann"));
        }
        assertFalse(Suggestions.pending(after).isEmpty());
        assertFalse(Suggestions.isOnlySuggesting(before, after, "bob"));
    }

    private static Document checked(Node root) {
        var checked = Schema.check(new Document(root).json());
        assertEquals(List.of(), checked.dropped());
        return checked.document();
    }

    private static List<Node> blocks(Random random) {
        var blocks = new ArrayList<Node>();
        for (int i = 0; i < 4; i++) {
            blocks.add(textblock(random));
        }
        blocks.add(Node.of("bulletList", List.of(item(random), item(random))));
        blocks.add(Node.of("blockquote", List.of(textblock(random))));
        blocks.add(Node.of(
                "table", List.of(Node.of("tableRow", List.of(Node.of("tableCell", List.of(textblock(random))))))));
        return blocks;
    }

    private static Node item(Random random) {
        return Node.of("listItem", List.of(textblock(random)));
    }

    private static Node textblock(Random random) {
        var parts = new ArrayList<Node>();
        for (int i = 0; i < 3; i++) {
            var marks = random.nextBoolean() ? List.of(new Mark("strong", Map.of())) : List.<Mark>of();
            InlineRun.add(parts, Node.text(word(random) + " " + word(random) + " ", marks));
        }
        return Node.of("paragraph", parts);
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(6), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text with one more suggestion of Ann's somewhere. */
    private static Node suggested(Node node, Random random) {
        if (node.is("paragraph") && !node.content().isEmpty()) {
            return random.nextInt(6) == 0 ? node.with(changed(node.content(), random)) : node;
        }
        var content = new ArrayList<Node>();
        for (var child : node.content()) {
            content.add(suggested(child, random));
            if (takesParagraphs(node) && random.nextInt(25) == 0) {
                content.add(Node.of("paragraph", random.nextBoolean() ? List.of() : List.of(added(random))));
            }
            if (node.is("bulletList") && random.nextInt(25) == 0) {
                content.add(Node.of("listItem", List.of(Node.of("paragraph", List.of(added(random))))));
            }
        }
        return node.with(content);
    }

    private static boolean takesParagraphs(Node node) {
        return node.is("doc") || node.is("listItem") || node.is("blockquote");
    }

    private static Node added(Random random) {
        return Node.text(word(random), List.of(mark("insertion", random)));
    }

    private static List<Node> changed(List<Node> parts, Random random) {
        var changed = new ArrayList<>(parts);
        int at = random.nextInt(parts.size());
        var part = changed.remove(at);
        int cut = random.nextInt(part.text().length() + 1);
        for (var half : List.of(part.text().substring(cut), part.text().substring(0, cut))) {
            if (random.nextInt(3) == 0) {
                changed.add(at, added(random));
            }
            if (!half.isEmpty()) {
                changed.add(at, Node.text(half, marks(part.marks(), random)));
            }
        }
        return changed;
    }

    private static List<Mark> marks(List<Mark> given, Random random) {
        var marks = new ArrayList<>(given);
        var fresh = mark(List.of("deletion", "format", "comment").get(random.nextInt(3)), random);
        if (marks.stream().noneMatch(mark -> mark.type().equals(fresh.type())) && random.nextBoolean()) {
            marks.add(fresh);
        }
        return marks;
    }

    private static Mark mark(String type, Random random) {
        var at = "2026-11-24T10:00:%02dZ".formatted(random.nextInt(60));
        return switch (type) {
            case "comment" -> new Mark(type, Map.of("thread", "t1-" + random.nextInt(9)));
            case "format" ->
                new Mark(type, Map.of("author", "ann", "at", at, "mark", LOOKS.get(random.nextInt(3)), "to", "on"));
            default -> new Mark(type, Map.of("author", "ann", "at", at));
        };
    }
}
