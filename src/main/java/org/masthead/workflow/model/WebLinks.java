package org.masthead.workflow.model;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.body.model.Document;
import org.masthead.body.model.Outline;
import org.masthead.body.model.Outline.Link;
import org.masthead.platform.model.Sha256;

/**
 * The addresses on the web that a text leads to, each once.
 *
 * @param blocks the first block in which each of them stands, in the order of the text
 */
public record WebLinks(Map<String, String> blocks) {

    /** Links looked at in one check at most. */
    public static final int MOST = 30;

    public static WebLinks of(Document body) {
        return new WebLinks(Outline.of(body).links().stream()
                .filter(Link::isWeb)
                .collect(toMap(Link::href, Link::block, (first, later) -> first, LinkedHashMap::new)));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The addresses that one check looks at: the first {@link #MOST}. */
    public List<String> first() {
        return blocks.keySet().stream().limit(MOST).toList();
    }

    /** The same for the same addresses, whatever their order. */
    public String hash() {
        return Sha256.of(String.join("\n", blocks.keySet().stream().sorted().toList()));
    }

    String block(String href) {
        return blocks.get(href);
    }
}
