package org.masthead.cache.view;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Holds an answer back until it is whole. Errors are held back as well, for whoever asked may know better. */
final class Captured extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private PrintWriter writer;
    private int error;
    private String sentence;
    private boolean personal;

    Captured(HttpServletResponse response) {
        super(response);
    }

    /** The status of the error that it ended in; 0 when it did not. */
    int error() {
        return error;
    }

    String sentence() {
        return sentence;
    }

    /** Whether it is meant for one client only. */
    boolean isPersonal() {
        return personal;
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    /** Without the indents of our templates, a sixth of a page; where an element keeps its spaces, with them. */
    byte[] slimBytes() {
        var all = bytes();
        var type = getContentType();
        if (type == null || !type.startsWith("text/html")) {
            return all;
        }
        var markup = new String(all, StandardCharsets.ISO_8859_1);
        return markup.contains("<pre") || markup.contains("<textarea") ? all : withoutIndents(all, markup);
    }

    private static byte[] withoutIndents(byte[] all, String markup) {
        var slim = new ByteArrayOutputStream(all.length);
        var from = 0;
        for (var end = markup.indexOf('\n'); end >= 0; end = markup.indexOf('\n', from)) {
            slim.write(all, from, end + 1 - from);
            from = end + 1;
            while (from < all.length && Character.isWhitespace(markup.charAt(from))) {
                from++;
            }
        }
        slim.write(all, from, all.length - from);
        return slim.toByteArray();
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
        sentence = message;
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.write(some, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("What is held back is not written in turns.");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
    }

    @Override
    public void reset() {
        bytes.reset();
        super.reset();
    }

    @Override
    public boolean isCommitted() {
        return error != 0 || super.isCommitted();
    }

    @Override
    public void setContentLength(int length) {
        // It is known when the answer is whole.
    }

    @Override
    public void setContentLengthLong(long length) {
        // It is known when the answer is whole.
    }
}
