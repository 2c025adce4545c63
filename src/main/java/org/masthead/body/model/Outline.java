package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;

/** What a body consists of besides its words, as readers get it: its headings, pictures and links, each with its block. */
public final class Outline {

    private final List<Node> blocks;

    private Outline(List<Node> blocks) {
        this.blocks = blocks;
    }

    /**
     * A heading.
     *
     * @param block id of its block
     * @param level 2 to 4; the headline of the story is 1
     */
    public record Heading(String block, int level, String text) {}

    /**
     * A picture in the text.
     *
     * @param block id of its block
     * @param picture hash of its file; empty when there is none
     * @param alt what it shows, for those who do not see it; empty when nobody wrote it
     * @param credit whose it is; empty when nobody wrote it
     */
    public record Figure(String block, String picture, String alt, String caption, String credit) {}

    /**
     * A link, whole however its text looks.
     *
     * @param block id of the block it is in
     */
    public record Link(String block, String href, String text) {

        /** Whether it leads to the web, as an address of this site, a mail address or a telephone number does not. */
        public boolean isWeb() {
            return Links.isWeb(href);
        }
    }

    /** The outline of what readers get of a body: without what is only suggested. */
    public static Outline of(Document body) {
        return new Outline(PublicText.document(body.root()).content());
    }

    /** The headings in the order of the text; empty ones are not there for readers. */
    public List<Heading> headings() {
        return blocks.stream()
                .filter(block -> block.is("heading"))
                .map(block -> new Heading(block.attr("id"), block.number("level", 2), PublicText.of(block)))
                .toList();
    }

    /** The pictures in the order of the text. */
    public List<Figure> figures() {
        return blocks.stream()
                .filter(block -> block.is("figure"))
                .map(block -> new Figure(
                        block.attr("id"),
                        block.attr("picture"),
                        block.attr("alt"),
                        block.attr("caption"),
                        block.attr("credit")))
                .toList();
    }

    /** The links in the order of the text. */
    public List<Link> links() {
        var links = new ArrayList<Link>();
        blocks.forEach(block -> gather(block.attr("id"), block, links));
        return links;
    }

    private static void gather(String block, Node node, List<Link> links) {
        String open = "";
        for (var child : node.content()) {
            var href = href(child);
            if (!href.isEmpty()) {
                var begun = href.equals(open) ? links.remove(links.size() - 1).text() : "";
                links.add(new Link(block, href, begun + child.text()));
            }
            open = href;
            gather(block, child, links);
        }
    }

    private static String href(Node inline) {
        return inline.marks().stream()
                .filter(mark -> mark.is("link"))
                .map(mark -> mark.attr("href"))
                .findFirst()
                .orElse("");
    }
}
