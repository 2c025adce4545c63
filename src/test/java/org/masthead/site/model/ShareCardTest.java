package org.masthead.site.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareCardTest {

    private static final String LONG =
            "The ferry that was to leave on time did not leave at all, and nobody knows why ".repeat(12);

    @ParameterizedTest
    @CsvSource({
        "latin, Ferry leaves on time, false",
        "arabic, غادرت العبارة في موعدها المحدد صباح اليوم, true",
        "cyrillic, Паром ушёл вовремя, false"
    })
    void theHeadlineIsSetInTheScriptItIsWrittenIn(String script, String headline, boolean rightToLeft)
            throws IOException {
        var picture = picture(script, new ShareCard("The Courier", "Harbour", headline, rightToLeft));
        assertEquals(ShareCard.WIDTH, picture.getWidth());
        assertEquals(ShareCard.HEIGHT, picture.getHeight());
        assertTrue(CardFonts.find(headline).isPresent());
        assertTrue(ink(picture, 260, 600) > 2000, "the headline is not there");
        var left = ink(picture, 260, 600, 0, 400);
        var right = ink(picture, 260, 600, 800, 1200);
        assertEquals(rightToLeft, right > left, left + " on the left, " + right + " on the right");
    }

    @Test
    void aHeadlineThatIsTooLongStaysInThePicture() throws IOException {
        var picture = picture("long", new ShareCard("The Courier", null, LONG, false));
        assertTrue(ink(picture, 200, 570) > 2000);
        assertEquals(0, ink(picture, 600, 630));
        assertEquals(0, ink(picture, 100, 630, 0, 60));
    }

    @Test
    void aScriptThatNoFontHasLeavesThePaperItsName() throws IOException {
        var picture = picture("unknown", new ShareCard("The Courier", null, "\uE123\uE124 \uE125", false));
        assertEquals(0, ink(picture, 200, 630));
        assertTrue(ink(picture, 60, 140) > 500);
    }

    @Test
    void theSignOfThePaperIsASquareWithItsFirstLetter() throws IOException {
        var picture = ImageIO.read(
                new ByteArrayInputStream(ShareCard.of("The Courier").logo()));
        assertEquals(ShareCard.LOGO, picture.getWidth());
        assertEquals(ShareCard.LOGO, picture.getHeight());
        assertTrue(brightness(picture.getRGB(256, 256)) > 600, "the stem of the T is light");
        assertTrue(brightness(picture.getRGB(20, 20)) < 400, "the ground is dark");
    }

    private static BufferedImage picture(String name, ShareCard card) throws IOException {
        var png = card.png();
        var shots = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(shots.resolve("card-" + name + ".png"), png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int ink(BufferedImage picture, int top, int bottom) {
        return ink(picture, top, bottom, 0, picture.getWidth());
    }

    private static int ink(BufferedImage picture, int top, int bottom, int from, int to) {
        var dark = 0;
        for (var y = top; y < bottom; y++) {
            for (var x = from; x < to; x++) {
                dark += brightness(picture.getRGB(x, y)) < 200 ? 1 : 0;
            }
        }
        return dark;
    }

    private static int brightness(int rgb) {
        return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
    }
}
