package org.masthead.site.model;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

/**
 * The picture that other sites show with the address of a story that has none of its own: the paper's name, the kicker and the
 * headline. On a server that cannot set its letters it is the paper's colours alone: a share without a picture would look
 * broken.
 *
 * @param paper name of the paper
 * @param kicker or null
 * @param headline or null, for the paper itself
 * @param rightToLeft whether the headline is read from the right
 */
public record ShareCard(String paper, String kicker, String headline, boolean rightToLeft) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** Edge of the square picture that stands for the paper. */
    public static final int LOGO = 512;

    private static final Logger LOG = Logger.getLogger(ShareCard.class.getName());

    private static final Color PAPER = new Color(0xfffefb);
    private static final Color INK = new Color(0x1b1a17);
    private static final Color ACCENT = new Color(0x14568c);

    private static final int MARGIN = 80;
    private static final int TOP = 70;
    private static final int FOOT = 60;
    private static final float NAME_SIZE = 38;
    private static final float KICKER_SIZE = 34;
    private static final float LARGEST = 76;
    private static final float SMALLEST = 40;
    private static final float STEP = 4;
    private static final float LEADING = 1.18f;
    private static final float LETTER = 0.7f;

    /** Path of the picture of a story. */
    public static String address(Long storyId) {
        return "/share/" + storyId + ".png";
    }

    /** The picture of a story. */
    public static ShareCard of(String paper, StoryRow row) {
        return new ShareCard(paper, row.kicker(), row.headline(), "rtl".equals(row.direction()));
    }

    /** The picture of the paper itself. */
    public static ShareCard of(String paper) {
        return new ShareCard(paper, null, null, false);
    }

    /** The picture as a PNG of {@link #WIDTH} by {@link #HEIGHT}. */
    public byte[] png() {
        return png(WIDTH, HEIGHT, this::write);
    }

    /** A square with the first letter of the paper's name. */
    public byte[] logo() {
        return png(LOGO, LOGO, this::writeLetter);
    }

    private interface Writing {
        void on(Graphics2D page);
    }

    private static byte[] png(int width, int height, Writing writing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var page = image.createGraphics();
        try {
            page.setColor(PAPER);
            page.fillRect(0, 0, width, height);
            page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            writing.on(page);
        } catch (RuntimeException | LinkageError | InternalError noLetters) {
            LOG.log(
                    Level.WARNING,
                    "Pictures for sharing are made without words: this server cannot set letters",
                    noLetters);
            page.setColor(ACCENT);
            page.fillRect(0, height - FOOT, width, FOOT);
        } finally {
            page.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Graphics2D page) {
        page.setColor(ACCENT);
        page.fillRect(0, 0, WIDTH, FOOT / 4);
        var y = (float) TOP;
        page.setColor(INK);
        y = set(page, lines(paper, NAME_SIZE, false), y, false);
        page.fillRect(MARGIN, (int) y + FOOT / 4, WIDTH - 2 * MARGIN, 2);
        y += FOOT;
        if (kicker != null) {
            page.setColor(ACCENT);
            y = set(page, lines(kicker, KICKER_SIZE, rightToLeft), y, rightToLeft);
        }
        if (headline != null) {
            page.setColor(INK);
            set(page, fitting(HEIGHT - FOOT - y), y, rightToLeft);
        }
    }

    private void writeLetter(Graphics2D page) {
        page.setColor(ACCENT);
        page.fillRect(0, 0, LOGO, LOGO);
        page.setColor(PAPER);
        var letter = paper.substring(0, paper.offsetByCodePoints(0, 1));
        CardFonts.find(letter).ifPresent(font -> {
            var glyph = new TextLayout(letter, font.deriveFont(LOGO * LETTER), page.getFontRenderContext());
            var box = glyph.getBounds();
            glyph.draw(page, (float) ((LOGO - box.getWidth()) / 2 - box.getX()), (float)
                    ((LOGO - box.getHeight()) / 2 - box.getY()));
        });
    }

    /** The headline as large as there is room for; what is too long even in the smallest letters is cut. */
    private List<TextLayout> fitting(float room) {
        var size = LARGEST;
        var lines = lines(headline, size, rightToLeft);
        while (height(lines) > room && size > SMALLEST) {
            size -= STEP;
            lines = lines(headline, size, rightToLeft);
        }
        while (height(lines) > room) {
            lines = lines.subList(0, lines.size() - 1);
        }
        return lines;
    }

    private static List<TextLayout> lines(String text, float size, boolean rightToLeft) {
        return CardFonts.find(text)
                .map(font -> lines(text, font.deriveFont(size), rightToLeft))
                .orElse(List.of());
    }

    private static List<TextLayout> lines(String text, Font font, boolean rightToLeft) {
        var words = new AttributedString(text);
        words.addAttribute(TextAttribute.FONT, font);
        words.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        var canvas = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        var measurer = new LineBreakMeasurer(words.getIterator(), canvas.getFontRenderContext());
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(WIDTH - 2f * MARGIN));
        }
        canvas.dispose();
        return lines;
    }

    private static float height(List<TextLayout> lines) {
        return (float) lines.stream().mapToDouble(ShareCard::height).sum();
    }

    private static float height(TextLayout line) {
        return (line.getAscent() + line.getDescent()) * LEADING;
    }

    /** Sets lines one below the other and answers where the next one may begin. */
    private static float set(Graphics2D page, List<TextLayout> lines, float from, boolean rightToLeft) {
        var y = from;
        for (var line : lines) {
            line.draw(page, rightToLeft ? WIDTH - MARGIN - line.getAdvance() : MARGIN, y + line.getAscent());
            y += height(line);
        }
        return y;
    }
}
