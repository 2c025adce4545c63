package org.masthead.factor.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.OwnKey;

class AppSecretTest {

    private static final AppSecret SECRET = new AppSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void appsReadItInBase32() {
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", SECRET.grouped());
        assertEquals(
                "otpauth://totp/The%20Paper:ann?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20Paper"
                        + "&algorithm=SHA1&digits=6&period=30",
                SECRET.uri("The Paper", "ann"));
    }

    @Test
    void thePictureSaysTheSameToACamera() throws Exception {
        var uri = SECRET.uri("The Paper", "ann");
        var drawn = new Drawn(QrCode.of(uri));
        var read = new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(drawn)));
        assertEquals(uri, read.getText());
    }

    @Test
    void nothingPrintsIt() {
        assertFalse(SECRET.toString().contains("GEZD"));
    }

    @Test
    void whatIsSealedOpensWithItsKeyForItsOwnerOnly() {
        var seal = new Seal(new OwnKey("test").bytes());
        var sealed = seal.close(SECRET.bytes(), "ann");
        assertArrayEquals(SECRET.bytes(), seal.open(sealed, "ann"));
        assertNotEquals(sealed, seal.close(SECRET.bytes(), "ann"), "a nonce of its own");
        assertThrows(IllegalStateException.class, () -> seal.open(sealed, "bob"));
        var other = new Seal(new OwnKey("test").bytes());
        assertThrows(IllegalStateException.class, () -> other.open(sealed, "ann"));
    }

    /** The picture as a screen shows it, four dots for each module. */
    private static final class Drawn extends LuminanceSource {

        private static final int SCALE = 4;
        private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

        private final byte[] dots;

        Drawn(QrCode code) {
            super(code.size() * SCALE, code.size() * SCALE);
            dots = new byte[getWidth() * getHeight()];
            Arrays.fill(dots, (byte) 255);
            MODULE.matcher(code.path())
                    .results()
                    .forEach(module -> fill(Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2))));
        }

        private void fill(int x, int y) {
            for (var row = y * SCALE; row < (y + 1) * SCALE; row++) {
                Arrays.fill(dots, row * getWidth() + x * SCALE, row * getWidth() + (x + 1) * SCALE, (byte) 0);
            }
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(dots, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return dots;
        }
    }
}
