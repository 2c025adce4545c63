package org.masthead.media.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture that every browser shows. */
public enum PictureType {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    WEBP("webp", "image/webp");

    private final String extension;
    private final String mediaType;

    PictureType(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The kind that an image reader calls by this name, if it is one of ours. */
    public static Optional<PictureType> findByFormat(String format) {
        return Arrays.stream(values())
                .filter(type -> type.name().equalsIgnoreCase(format))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
