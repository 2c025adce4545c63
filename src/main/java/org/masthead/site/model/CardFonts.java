package org.masthead.site.model;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The letters of pictures that are made here. Our own are in the WAR, since many servers have none; for scripts that they lack,
 * those of the server are looked at.
 */
final class CardFonts {

    static final Font SERIF = own("DejaVuSerifCondensed-Bold.ttf");
    static final Font SANS = own("DejaVuSansCondensed-Bold.ttf");

    private CardFonts() {}

    /** A font that has all letters of a text, a serif before one without; empty when there is none. */
    static Optional<Font> find(String text) {
        return Stream.of(SERIF, SANS)
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .findFirst()
                .or(() -> ofServer(text));
    }

    private static Optional<Font> ofServer(String text) {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .findFirst()
                .map(font -> font.deriveFont(Font.BOLD));
    }

    private static Font own(String name) {
        try (var file = CardFonts.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException notAFont) {
            throw new IllegalStateException(notAFont);
        }
    }
}
