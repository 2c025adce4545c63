package org.masthead.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.masthead.testing.Door;
import org.masthead.testing.DoorsOutside;

/** Knocks at the doors of the table as a browser of ours would. */
final class Knocking {

    private static final String[] SCRIPT = {"Sec-Fetch-Dest", "empty"};
    private static final String BOUNDARY = "----picture";

    /** What came back: the status, and all that was said. */
    record Answer(int status, String said) {}

    private Knocking() {}

    /** @param things what stands on the desk that the door is about, by name */
    static Answer at(Door door, Visitor visitor, Map<String, String> things) {
        var page = UUID.randomUUID().toString();
        var path = filled(door.path(), things, page);
        if (door.knock() == Door.Knock.SOCKET) {
            return new Answer(visitor.socket(path), "");
        }
        var answer = switch (door.knock()) {
            case PAGE -> visitor.get(path);
            case PART -> visitor.get(path, SCRIPT);
            case FILE -> visitor.send("POST", path, picture(), script("multipart/form-data; boundary=" + BOUNDARY));
            case FORM ->
                visitor.send("POST", path, sent(door, things, page), script("application/x-www-form-urlencoded"));
            default -> visitor.send("POST", path, sent(door, things, page), script("application/json"));
        };
        return new Answer(answer.statusCode(), answer.headers().map() + answer.body());
    }

    static byte[] sent(Door door, Map<String, String> things, String page) {
        return filled(door.body(), things, page).getBytes(UTF_8);
    }

    /** The address of a door with the names of things in place. */
    static String path(Door door, Map<String, String> things) {
        return filled(door.path(), things, UUID.randomUUID().toString());
    }

    private static String filled(String text, Map<String, String> things, String page) {
        var filled = text.replace("{page}", page);
        if (filled.contains("{seen}")) {
            filled = filled.replace("{seen}", DoorsOutside.seen(things.get("story")));
        }
        for (var thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }

    private static String[] script(String type) {
        return new String[] {SCRIPT[0], SCRIPT[1], "Content-Type", type};
    }

    private static byte[] picture() {
        try (var sent = new ByteArrayOutputStream()) {
            sent.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.png\"\r\n"
                            + "Content-Type: image/png\r\n\r\n")
                    .getBytes(ISO_8859_1));
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", sent);
            sent.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(ISO_8859_1));
            return sent.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
