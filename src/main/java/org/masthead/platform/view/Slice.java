package org.masthead.platform.view;

/**
 * One page of a long list.
 *
 * @param first rows before it
 * @param size rows of a full page
 * @param total rows of the whole list
 */
public record Slice(int first, int size, long total) {

    /** The page that begins at a row, or the last one when the list has become shorter than that. */
    public static Slice of(Integer asked, int size, long total) {
        var last = total == 0 ? 0 : (total - 1) / size * size;
        return new Slice((int) Math.max(0, Math.min(asked == null ? 0 : asked, last)), size, total);
    }

    /** Number of the first row shown, from 1; 0 in an empty list. */
    public long from() {
        return total == 0 ? 0 : first + 1L;
    }

    /** Number of the last row shown. */
    public long to() {
        return Math.min(first + (long) size, total);
    }

    public boolean hasPrevious() {
        return first > 0;
    }

    public boolean hasNext() {
        return to() < total;
    }

    /** Where the page before begins. */
    public int previous() {
        return Math.max(0, first - size);
    }

    /** Where the page after begins. */
    public int next() {
        return first + size;
    }
}
