package org.masthead.preview.model;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.body.model.Block;
import org.masthead.body.model.Document;
import org.masthead.body.model.HtmlRenderer;

/**
 * A part of a story that a remark can be about: a block of its body, or one of the texts around it.
 *
 * @param id of the block, or the name of the text around the body
 * @param html as readers see it, safe to print as it is; empty for the texts around the body
 * @param text what it says
 */
public record Passage(String id, String html, String text) {

    public static final String HEADLINE = "headline";
    public static final String STANDFIRST = "standfirst";
    public static final String CAPTION = "caption";

    private static final int BEGINNING = 40;

    static Passage around(String id, String text) {
        return new Passage(id, "", text == null ? "" : PlainText.line(text));
    }

    static Passage of(Block block, UnaryOperator<String> pictures) {
        var body = Document.ofBlocks(List.of(block));
        return new Passage(block.id(), HtmlRenderer.render(body, pictures), words(block));
    }

    /** What it says in words, a picture by what is written to it, a video by its address. */
    private static String words(Block block) {
        if (!block.text().isBlank()) {
            return PlainText.line(block.text());
        }
        try (var json = Json.createReader(new StringReader(block.json()))) {
            var attributes = json.readObject().getJsonObject("attrs");
            return PlainText.line(Stream.of("caption", "credit", "alt", "url")
                    .map(name -> attributes.getString(name, ""))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" ")));
        }
    }

    /** Whether it has words that one could remark on. */
    public boolean isRemarkable() {
        return !text.isEmpty();
    }

    /** Its first words, to tell it from others. */
    public String beginning() {
        var beginning = cut(BEGINNING);
        return beginning.equals(text) ? text : beginning + "…";
    }

    /** Its words, as many as a remark can quote. */
    public String whole() {
        return cut(PreviewRules.LONGEST_QUOTE);
    }

    /**
     * Some of its words as they stand in it. Spaces make no difference: browsers put others between the cells of a table than
     * we do.
     *
     * @param words empty for all of them
     */
    public Optional<String> find(String words) {
        if (words.isEmpty()) {
            return Optional.of(whole());
        }
        var solid = solid(text);
        var sought = solid(words);
        var at = solid.indexOf(sought);
        return at < 0 || sought.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(place(at), place(at + sought.length() - 1) + 1));
    }

    /** Where the character with this number stands, spaces not counted. */
    private int place(int number) {
        var left = number;
        for (var at = 0; ; at++) {
            if (!Character.isWhitespace(text.charAt(at)) && left-- == 0) {
                return at;
            }
        }
    }

    private static String solid(String words) {
        var solid = new StringBuilder();
        words.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> solid.append((char) c));
        return solid.toString();
    }

    private String cut(int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = text.lastIndexOf(' ', length - 1);
        return text.substring(0, end > length / 2 ? end : text.offsetByCodePoints(0, length / 2));
    }
}
