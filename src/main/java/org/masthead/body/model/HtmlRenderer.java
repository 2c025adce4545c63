package org.masthead.body.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Turns a body into the HTML that readers get. Everything is escaped here; nothing that an editor or an importer sent
 * as HTML ever comes this far. Pending suggestions and comments are left out: an insertion with its text, a deletion
 * without.
 */
public final class HtmlRenderer {

    private final UnaryOperator<String> pictureAddress;
    private final UnaryOperator<String> linkAddress;
    private final Html html = new Html();

    private HtmlRenderer(UnaryOperator<String> pictureAddress, UnaryOperator<String> linkAddress) {
        this.pictureAddress = pictureAddress;
        this.linkAddress = linkAddress;
    }

    /** The body with its pictures at {@code /media/} and their hash. */
    public static String render(Document body) {
        return render(body, hash -> "/media/" + hash);
    }

    /** @param pictureAddress the address of a picture by its SHA-256 in hexadecimal */
    public static String render(Document body, UnaryOperator<String> pictureAddress) {
        return render(body, pictureAddress, href -> href);
    }

    /** The body as it can be read elsewhere: links and pictures of this site have whole addresses. */
    public static String renderWhole(Document body, String baseUrl) {
        return render(body, hash -> baseUrl + "/media/" + hash, href -> href.startsWith("/") ? baseUrl + href : href);
    }

    private static String render(
            Document body, UnaryOperator<String> pictureAddress, UnaryOperator<String> linkAddress) {
        var renderer = new HtmlRenderer(pictureAddress, linkAddress);
        PublicText.document(body.root()).content().forEach(renderer::block);
        return renderer.html.toString();
    }

    private void block(Node node) {
        switch (node.type()) {
            case "paragraph" -> textblock("p", "", node);
            case "heading" -> textblock("h" + node.number("level", 2), node.attr("id"), node);
            case "blockquote" -> quote("quote", node);
            case "pullQuote" -> quote("pull-quote", node);
            case "bulletList" -> list("ul", node);
            case "orderedList" -> list("ol", node);
            case "table" -> table(node);
            case "figure" -> figure(node);
            case "embed" -> embed(node);
            case "rule" -> html.open("hr");
            default -> throw new IllegalStateException("No HTML is known for a “" + node.type() + "”");
        }
    }

    private void textblock(String tag, String id, Node node) {
        if (!node.content().isEmpty()) {
            html.open(tag, "id", id);
            inline(node.content());
            html.close(tag);
        }
    }

    private void inline(List<Node> parts) {
        var marks = new OpenMarks(html, linkAddress);
        for (var part : parts) {
            marks.change(part.marks());
            switch (part.type()) {
                case "text" -> html.text(part.text());
                case "hardBreak" -> html.open("br");
                default -> throw new IllegalStateException("No HTML is known for a “" + part.type() + "”");
            }
        }
        marks.change(List.of());
    }

    private void quote(String look, Node quote) {
        html.open("figure", "class", look).open("blockquote");
        quote.content().forEach(this::block);
        html.close("blockquote");
        html.element("figcaption", PublicText.attribution(quote)).close("figure");
    }

    private void list(String tag, Node list) {
        html.open(tag);
        for (var item : list.content()) {
            html.open("li");
            flow(item);
            html.close("li");
        }
        html.close(tag);
    }

    /** One paragraph in an item or a cell needs no {@code p} around it. */
    private void flow(Node box) {
        boolean single =
                box.content().stream().filter(node -> node.is("paragraph")).count() == 1;
        for (var node : box.content()) {
            if (single && node.is("paragraph")) {
                inline(node.content());
            } else {
                block(node);
            }
        }
    }

    private void table(Node table) {
        html.open("table");
        int heads = 0;
        while (heads < table.content().size() && isHead(table.content().get(heads))) {
            heads++;
        }
        rows("thead", table.content().subList(0, heads));
        rows("tbody", table.content().subList(heads, table.content().size()));
        html.close("table");
    }

    private void rows(String tag, List<Node> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.open(tag);
        for (var row : rows) {
            html.open("tr");
            row.content().forEach(cell -> cell(cell, isHead(row) ? "col" : "row"));
            html.close("tr");
        }
        html.close(tag);
    }

    private void cell(Node cell, String scope) {
        boolean header = cell.is("tableHeader");
        var tag = header ? "th" : "td";
        html.open(tag, "scope", header ? scope : "", "colspan", cell.attr("colspan"), "rowspan", cell.attr("rowspan"));
        flow(cell);
        html.close(tag);
    }

    private static boolean isHead(Node row) {
        return row.content().stream().allMatch(cell -> cell.is("tableHeader"));
    }

    private void figure(Node figure) {
        html.open("figure", "class", "picture");
        if (!figure.attr("picture").isEmpty()) {
            html.picture(
                    pictureAddress.apply(figure.attr("picture")),
                    figure.attr("alt"),
                    figure.attr("width"),
                    figure.attr("height"));
        }
        if (!(figure.attr("caption") + figure.attr("credit")).isBlank()) {
            html.open("figcaption");
            html.element("span", figure.attr("caption"), "caption");
            html.element("span", figure.attr("credit"), "credit");
            html.close("figcaption");
        }
        html.close("figure");
    }

    /**
     * A card with the provider's name that leads there, so that nobody but us learns who reads the story. Where the
     * video can be shown in the page, the card says by which address, and a script offers it.
     */
    private void embed(Node embed) {
        var url = embed.attr("url");
        html.open("figure", "class", "embed", "data-frame", Provider.frameOf(url));
        html.open("a", "href", url, "rel", "noopener");
        html.open("strong").text(Provider.nameOf(url)).close("strong").text(" ");
        html.open("span", "dir", "ltr")
                .text(url.replaceFirst("(?i)^https?://(www\\.)?", ""))
                .close("span");
        html.close("a").close("figure");
    }
}
