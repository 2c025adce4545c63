package org.masthead.imprint.model;

import java.util.regex.Pattern;

/**
 * An opaque colour of sRGB.
 *
 * @param hex as {@code #14568c}
 */
public record Colour(String hex) {

    /** What WCAG 2.2 asks of text (success criterion 1.4.3). */
    public static final double LEGIBLE = 4.5;

    /** Form of a colour, as browsers’ colour fields send it. */
    public static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /** How far two colours are apart in brightness, 1 to 21, as WCAG 2.2 defines <em>contrast ratio</em>. */
    public double contrast(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        var value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
