package org.masthead.body.model;

/** HTML as it grows: names are the renderer's, every value and text is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** @param attrs name, value, name, value; those without a value are left out */
    Html open(String tag, String... attrs) {
        out.append('<').append(tag);
        for (int i = 0; i < attrs.length; i += 2) {
            if (!attrs[i + 1].isEmpty()) {
                attribute(attrs[i], attrs[i + 1]);
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        text.chars().forEach(c -> escaped((char) c));
        return this;
    }

    /** The element with its text, or nothing when there is none. */
    Html element(String tag, String text, String... look) {
        if (text.isBlank()) {
            return this;
        }
        return open(tag, "class", look.length == 0 ? "" : look[0]).text(text).close(tag);
    }

    /**
     * A picture always has an {@code alt}, even an empty one: without it a screen reader spells out the address. One of a
     * known size is loaded when it is about to be seen, since nothing jumps when it comes.
     */
    Html picture(String address, String alt, String width, String height) {
        out.append("<img");
        attribute("src", address);
        attribute("alt", alt);
        if (!width.isEmpty() && !height.isEmpty()) {
            attribute("width", width);
            attribute("height", height);
            attribute("loading", "lazy");
        }
        out.append('>');
        return this;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(c);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
