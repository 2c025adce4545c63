package org.masthead.body.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Gives each top-level block an id of its own. An id is made from the block's content, so that the same text taken in
 * twice is the same document; once given it stays, whatever becomes of the content.
 */
final class BlockIds {

    /** A closed form of their own, so that an id used in a page can never be one of the page's names. */
    static final Pattern FORM = Pattern.compile("b[0-9a-z]{7,24}");

    private BlockIds() {}

    static List<Node> given(List<Node> blocks) {
        var taken = new HashSet<String>();
        blocks.forEach(block -> taken.add(block.attr("id")));
        var seen = new HashSet<String>();
        var next = new HashMap<Long, Long>();
        var result = new ArrayList<Node>();
        for (var block : blocks) {
            var id = block.attr("id");
            if (id.isEmpty() || !seen.add(id)) {
                id = newId(block, taken, next);
                seen.add(id);
            }
            result.add(block.withId(id));
        }
        return result;
    }

    /**
     * @param next where to look on for each sum, or else a thousand equal blocks would look a thousand times at the same
     *     taken ids
     */
    private static String newId(Node block, Set<String> taken, Map<Long, Long> next) {
        var sum = new CRC32();
        sum.update(Json.text(block).getBytes(StandardCharsets.UTF_8));
        for (long number = next.getOrDefault(sum.getValue(), sum.getValue()); ; number++) {
            var digits = Long.toString(number, 36);
            var id = "b" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
            if (taken.add(id)) {
                next.put(sum.getValue(), number + 1);
                return id;
            }
        }
    }
}
