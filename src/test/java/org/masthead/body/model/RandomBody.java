package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small bodies and changes to them, as a seed says. */
final class RandomBody {

    private static final List<String> WORDS = List.of("ferry", "harbour", "left", "on", "time", "the", "渡轮", "mayor");

    private RandomBody() {}

    static Document of(Random random) {
        return body(Stream.generate(() -> paragraph(random))
                .limit(random.nextInt(6))
                .toList());
    }

    /** The body with one to four changes: words, looks, blocks that come, go and move. */
    static Document changed(Document body, Random random) {
        var blocks = new ArrayList<>(body.blocks().stream().map(Block::json).toList());
        for (int i = 0; i <= random.nextInt(4); i++) {
            change(blocks, random);
        }
        return body(blocks);
    }

    private static void change(List<String> blocks, Random random) {
        if (blocks.isEmpty() || random.nextInt(4) == 0) {
            blocks.add(random.nextInt(blocks.size() + 1), paragraph(random));
            return;
        }
        int at = random.nextInt(blocks.size());
        switch (random.nextInt(4)) {
            case 0 -> blocks.remove(at);
            case 1 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
            case 2 ->
                blocks.set(
                        at, blocks.get(at).replaceFirst("\"text\":\"", "\"text\":\"typed" + random.nextInt(99) + " "));
            default ->
                blocks.set(
                        at,
                        blocks.get(at)
                                .replaceFirst(
                                        "\\{\"type\":\"text\"",
                                        "{\"marks\":[{\"type\":\"strong\"}],\"type\":\"text\""));
        }
    }

    private static String paragraph(Random random) {
        var words = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(8))
                .collect(Collectors.joining(" "));
        return "{\"type\":\"paragraph\",\"attrs\":{\"id\":\"b" + (10_000_000 + random.nextInt(80_000_000))
                + "\"},\"content\":[{\"type\":\"text\",\"text\":\"" + words + "\"}]}";
    }

    private static Document body(List<String> blocks) {
        return Schema.check("{\"type\":\"doc\",\"content\":[" + String.join(",", blocks) + "]}")
                .document();
    }
}
