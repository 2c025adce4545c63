package org.masthead.media.model;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.platform.model.Audited;

/**
 * Something was said of a picture.
 *
 * @param act {@code picture.rights}
 * @param detail the rights and the last day from now on, or null for neither
 */
public record PictureEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    /** Its rights are other ones from now on. */
    public static PictureEvent ofRights(Picture picture) {
        var said = Stream.of(picture.getRights(), picture.getUsableUntil())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining("; "));
        return new PictureEvent("picture.rights", picture.getId(), picture.getFileName(), said.isEmpty() ? null : said);
    }

    @Override
    public String objectKind() {
        return "picture";
    }
}
