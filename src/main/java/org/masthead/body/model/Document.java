package org.masthead.body.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The body of a story, immutable, in canonical form: the same content always has the same text, so two bodies are
 * equal when their JSON is. What comes from outside becomes a document through {@link Schema#check} only.
 */
public final class Document implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A body with nothing in it yet. */
    public static final Document EMPTY = new Document(Node.of("doc", List.of()));

    private final String json;
    private transient Node root;

    private Document(String json) {
        this.json = json;
    }

    Document(Node root) {
        this(Json.text(root));
    }

    /**
     * The document of a text that {@link #json} once returned. It is trusted, not checked.
     *
     * @param canonicalJson null or blank for an empty body
     */
    public static Document of(String canonicalJson) {
        return canonicalJson == null || canonicalJson.isBlank() ? EMPTY : new Document(canonicalJson);
    }

    /**
     * A body of plain paragraphs, one for each line given; blank lines are skipped. The same lines always give the
     * same document, block ids included.
     */
    public static Document ofParagraphs(List<String> paragraphs) {
        var blocks = new ArrayList<Node>();
        for (var line : paragraphs) {
            var text = Clean.text(line).strip();
            if (!text.isEmpty()) {
                blocks.add(Node.of("paragraph", List.of(Node.text(text, List.of()))));
            }
        }
        return new Document(Node.of("doc", BlockIds.given(blocks)));
    }

    /** A body of blocks that other documents have handed out; of two with the same id the later gets a new one. */
    public static Document ofBlocks(List<Block> blocks) {
        var nodes = blocks.stream()
                .map(block -> Node.read(Json.object(block.json())))
                .toList();
        return new Document(Node.of("doc", BlockIds.given(nodes)));
    }

    /** The canonical JSON: keys in a fixed order, defaults left out, no white space. */
    public String json() {
        return json;
    }

    /** The top-level blocks in order. */
    public List<Block> blocks() {
        return root().content().stream().map(Node::block).toList();
    }

    /** What readers see, without pending suggestions, comments, pictures and embeds; one line a block. */
    public String plainText() {
        return PublicText.of(root());
    }

    /** What readers see of it: without pending suggestions and the marks of comments. */
    public Document forReaders() {
        return new Document(PublicText.document(root()));
    }

    /** Words of {@link #plainText}; in Chinese and Japanese each character counts as one. */
    public int wordCount() {
        return Words.count(plainText());
    }

    /** Characters of {@link #plainText}, spaces included, line ends and tabs between blocks not. */
    public int characterCount() {
        return (int)
                plainText().codePoints().filter(c -> c != '\n' && c != '\t').count();
    }

    /** Whole minutes in which the text is read; 0 when there is none. */
    public int readingMinutes() {
        return Words.minutes(plainText());
    }

    /** The pictures in the text, each by the SHA-256 of its file in hexadecimal, each once. */
    public Set<String> pictures() {
        return root().content().stream()
                .filter(node -> node.is("figure"))
                .map(node -> node.attr("picture"))
                .filter(hash -> !hash.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether readers would see nothing at all: no text, no picture, no embed. */
    public boolean isBlank() {
        return plainText().isBlank()
                && root().content().stream().noneMatch(node -> node.is("figure") || node.is("embed"));
    }

    /**
     * The beginning of the text in one line, cut between words and ended with “…” when something is left out.
     *
     * @param maxChars at least 1, the mark of omission included
     */
    public String excerpt(int maxChars) {
        return Words.cut(plainText().replaceAll("\\s+", " ").strip(), maxChars);
    }

    /** Whether a mark of this name lies anywhere on the text; found without parsing, for most texts have none. */
    boolean has(String mark) {
        return json.contains("\"type\":\"" + mark + "\"");
    }

    Node root() {
        if (root == null) {
            root = Node.read(Json.object(json));
        }
        return root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && json.equals(document.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json;
    }
}
