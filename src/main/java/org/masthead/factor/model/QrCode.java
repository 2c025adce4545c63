package org.masthead.factor.model;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.Serializable;

/**
 * A text as a picture to scan (ISO/IEC 18004).
 *
 * @param size width and height in modules, the quiet zone of four modules on each side included
 * @param path the dark modules as the path of an SVG of that size
 */
public record QrCode(int size, String path) implements Serializable {

    private static final int QUIET = 4;

    /** Draws a text of at most some hundred characters. */
    public static QrCode of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                    }
                }
            }
            return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit into a QR code.", tooLong);
        }
    }
}
