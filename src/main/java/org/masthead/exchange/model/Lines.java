package org.masthead.exchange.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.masthead.platform.model.Refusal;

/** Cuts bytes into lines of text and says which line is none. */
final class Lines {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern BREAK = Pattern.compile("[\\t\\u0085\\u2028\\u2029]");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\ufffe\\uffff]");

    private final byte[] content;
    private final BiConsumer<Integer, String> unreadable;
    private final List<String> texts = new ArrayList<>();

    private Lines(byte[] content, BiConsumer<Integer, String> unreadable) {
        this.content = content;
        this.unreadable = unreadable;
    }

    /**
     * The lines of a text in UTF-8, with or without a byte order mark, ended by CRLF, LF or CR. White space at their
     * ends is gone, no-break spaces included; within a line only tabs and separators become a space.
     *
     * @param unreadable is told the number of each line that is no text, and what is there; that line is null
     */
    static List<String> of(byte[] content, BiConsumer<Integer, String> unreadable) {
        var lines = new Lines(content, unreadable);
        lines.cut();
        return lines.texts;
    }

    /** In UTF-8 the bytes of CR and LF never are a part of another character. */
    private void cut() {
        var start = startsWithMark() ? BYTE_ORDER_MARK.length : 0;
        for (var end = start; end < content.length; end++) {
            if (content[end] == '\n' || content[end] == '\r') {
                add(start, end);
                if (content[end] == '\r' && end + 1 < content.length && content[end + 1] == '\n') {
                    end++;
                }
                start = end + 1;
            }
        }
        if (start < content.length) {
            add(start, content.length);
        }
    }

    private boolean startsWithMark() {
        return content.length >= BYTE_ORDER_MARK.length
                && ByteBuffer.wrap(content, 0, BYTE_ORDER_MARK.length).equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
    }

    private void add(int start, int end) {
        var bytes = ByteBuffer.wrap(content, start, end - start);
        try {
            texts.add(text(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()));
        } catch (CharacterCodingException malformed) {
            // The decoder stops before the byte it cannot read.
            texts.add(wrong("agency.found.byte", "%02X".formatted(content[bytes.position()])));
        }
    }

    private String text(String raw) {
        var text = ENDS.matcher(BREAK.matcher(raw).replaceAll(" ")).replaceAll("");
        var control = CONTROL.matcher(text);
        return control.find()
                ? wrong("agency.found.control", "U+%04X".formatted((int) text.charAt(control.start())))
                : text;
    }

    private String wrong(String key, String what) {
        unreadable.accept(texts.size() + 1, Refusal.of(key, what).sentence());
        return null;
    }
}
