package org.masthead.cache.model;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * What is answered when a kept page is asked for.
 *
 * @param status 200, or 304 when the client has it already
 * @param headers all of them in the form of the body, or those that a 304 has
 * @param lastModified as HTTP writes it; null while another version of the same second may be in somebody's hands
 * @param body null for 304
 */
public record Reply(int status, Map<String, String> headers, String lastModified, ByteBuffer body) {

    /** What a client says that it takes and has; each may be null. */
    public record Wish(String acceptEncoding, String ifNoneMatch, String ifModifiedSince) {}

    /**
     * Answers for a page.
     *
     * @param form its other forms, or null when none are there
     * @param now in milliseconds of the epoch
     */
    public static Reply of(KeptPage page, Form form, Wish wish, long now) {
        var encoding = encoding(page, form, wish);
        var modified = page.isSettled(now) ? page.lastModified() : null;
        var known = isKnown(page, wish, modified);
        return known
                ? new Reply(304, page.tagsOf(encoding), modified, null)
                : new Reply(200, page.headers(encoding), modified, body(page, form, encoding));
    }

    private static Encoding encoding(KeptPage page, Form form, Wish wish) {
        if (!page.isCompressed()) {
            return Encoding.IDENTITY;
        }
        var best = Encoding.of(wish.acceptEncoding());
        return best == Encoding.BROTLI && (form == null || form.brotli() == null)
                ? Encoding.of(wish.acceptEncoding().replace("br", ""))
                : best;
    }

    private static ByteBuffer body(KeptPage page, Form form, Encoding encoding) {
        return switch (encoding) {
            case GZIP -> page.bytes();
            case BROTLI -> form.brotli().duplicate();
            case IDENTITY -> identity(page, form);
        };
    }

    private static ByteBuffer identity(KeptPage page, Form form) {
        if (!page.isCompressed()) {
            return page.bytes();
        }
        return form == null ? ByteBuffer.wrap(page.content()) : form.identity().duplicate();
    }

    /**
     * A tag counts more than a date (RFC 9110, 13.2.2), and of a page that is known in one form the others are known as well:
     * the tags of all forms begin alike.
     */
    private static boolean isKnown(KeptPage page, Wish wish, String modified) {
        if (wish.ifNoneMatch() != null) {
            return wish.ifNoneMatch().contains(page.hash())
                    || wish.ifNoneMatch().equals("*");
        }
        return modified != null && modified.equals(wish.ifModifiedSince());
    }
}
