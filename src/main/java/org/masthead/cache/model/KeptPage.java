package org.masthead.cache.model;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.masthead.platform.model.Sha256;

/**
 * A page of the public site as it is sent, for as long as nothing that it shows has changed. It is kept small; the other
 * {@link Form}s of it are kept for pages that are asked for.
 */
public final class KeptPage {

    /** A point in time as HTTP writes it. */
    public static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final int SETTLED = 2000;

    /** Of the digits of a hash: 64 bits tell the versions of one page apart. */
    private static final int HASH = 16;

    /** What an entry costs besides its bytes, by and large. */
    private static final int OVERHEAD = 1024;

    private final String key;
    private final Map<Encoding, Map<String, String>> headers = new EnumMap<>(Encoding.class);
    private final Map<Encoding, Map<String, String>> tags = new EnumMap<>(Encoding.class);
    private final Set<Part> parts;
    private final Instant madeAt;
    private final String lastModified;
    private final String hash;
    private final boolean compressed;
    private final ByteBuffer bytes;
    private final LongAdder asked = new LongAdder();
    private final AtomicBoolean completed = new AtomicBoolean();

    /**
     * @param key path and query by which it is found
     * @param headers of the answer, the content's type among them
     * @param content as it is
     * @param parts what it shows
     */
    public KeptPage(String key, Map<String, String> headers, byte[] content, Set<Part> parts, Instant madeAt) {
        this(key, headers, content, gzip(headers, content), parts, madeAt);
    }

    /**
     * A file that never changes, since another content has another address.
     *
     * @param gzip its content made smaller, or null where that does not pay
     */
    public static KeptPage ofFile(String path, Map<String, String> headers, byte[] content, byte[] gzip, Instant at) {
        var all = new HashMap<>(headers);
        all.put("Cache-Control", "public, max-age=31536000, immutable");
        return new KeptPage(path, all, content, gzip, Set.of(), at);
    }

    private KeptPage(
            String key, Map<String, String> headers, byte[] content, byte[] gzip, Set<Part> parts, Instant madeAt) {
        this.key = key;
        this.parts = Set.copyOf(parts);
        this.madeAt = madeAt;
        this.lastModified = TIME.format(madeAt);
        this.hash = Sha256.of(content).substring(0, HASH);
        this.compressed = gzip != null;
        this.bytes = direct(compressed ? gzip : content);
        for (var encoding : Encoding.values()) {
            tags.put(encoding, tags(headers, encoding));
            this.headers.put(encoding, whole(headers, encoding));
        }
    }

    private static byte[] gzip(Map<String, String> headers, byte[] content) {
        return Compression.pays(headers.getOrDefault("Content-Type", ""), content.length)
                ? Compression.gzip(content)
                : null;
    }

    private Map<String, String> tags(Map<String, String> headers, Encoding encoding) {
        return Map.of(
                "ETag", encoding.tag(hash),
                "Cache-Control", headers.getOrDefault("Cache-Control", "no-cache"),
                "Vary", "Accept-Encoding");
    }

    private Map<String, String> whole(Map<String, String> headers, Encoding encoding) {
        var all = new HashMap<>(headers);
        all.putAll(tags.get(encoding));
        if (encoding.token() != null) {
            all.put("Content-Encoding", encoding.token());
        }
        return Map.copyOf(all);
    }

    /** Outside of the heap, from where the server sends without copying. */
    public static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
    }

    public String key() {
        return key;
    }

    /** What is said to somebody who has the page in some form already (RFC 9110, 15.4.5). */
    public Map<String, String> tagsOf(Encoding encoding) {
        return tags.get(encoding);
    }

    /** The headers of an answer in some form. */
    public Map<String, String> headers(Encoding encoding) {
        return headers.get(encoding);
    }

    public Set<Part> parts() {
        return parts;
    }

    /** When it was made, as HTTP writes it: in whole seconds. */
    public String lastModified() {
        return lastModified;
    }

    /** Whether the second in which it was made has gone by, so that no other version can have the same date. */
    public boolean isSettled(long millis) {
        return millis > madeAt.toEpochMilli() + SETTLED;
    }

    /** Stands for the content, whatever form it is sent in. */
    public String hash() {
        return hash;
    }

    /** Whether {@link #bytes} are gzip. */
    public boolean isCompressed() {
        return compressed;
    }

    /** The bytes that are kept; every caller gets its own position. */
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }

    /** The content as it is. */
    public byte[] content() {
        var copy = new byte[bytes.remaining()];
        bytes().get(copy);
        return compressed ? Compression.gunzip(copy) : copy;
    }

    /** Counts that somebody asked for it. */
    public void count() {
        asked.increment();
    }

    /** Whether its other forms are still to be made; true for the first who asks, and that one has to see to it. */
    public boolean isToBeCompleted() {
        return !completed.get() && completed.compareAndSet(false, true);
    }

    /** How often somebody asked for it. */
    public long asked() {
        return asked.sum();
    }

    /** Bytes of memory, by and large. */
    public int weight() {
        return bytes.capacity() + OVERHEAD + 64 * parts.size();
    }
}
