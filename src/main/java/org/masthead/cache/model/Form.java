package org.masthead.cache.model;

import java.nio.ByteBuffer;

/**
 * The forms of a page besides the one that is kept anyway.
 *
 * @param identity the content as it is
 * @param brotli the content as brotli, or null while it is not made
 */
public record Form(ByteBuffer identity, ByteBuffer brotli) {

    /** Bytes of memory. */
    public int weight() {
        return identity.capacity() + (brotli == null ? 0 : brotli.capacity());
    }
}
