package org.masthead.cache.model;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Makes bytes smaller: gzip everywhere, brotli where its library has code for the machine. */
public final class Compression {

    /** A page of 40 KB takes about a millisecond; the next steps cost more than they save. */
    private static final int QUICK = 6;

    private static final int BEST = 11;

    private Compression() {}

    /** Whether there is anything to win: pictures and the like are small already. */
    public static boolean pays(String type, int length) {
        return length > 512
                && type.matches("(text/|application/(json|xml|rss|atom|feed|ld|opensearch|javascript)|image/svg).*");
    }

    public static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out, 4096)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] gunzip(byte[] bytes) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The bytes as brotli; nothing on a machine that the library does not know. */
    public static Optional<byte[]> brotli(byte[] bytes) {
        return brotli(bytes, QUICK);
    }

    /** The bytes as small as brotli makes them, however long that takes. */
    public static Optional<byte[]> smallest(byte[] bytes) {
        return brotli(bytes, BEST);
    }

    private static Optional<byte[]> brotli(byte[] bytes, int quality) {
        if (!Brotli4jLoader.isAvailable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Encoder.compress(bytes, new Encoder.Parameters().setQuality(quality)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
