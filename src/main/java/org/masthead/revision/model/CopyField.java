package org.masthead.revision.model;

import jakarta.persistence.Column;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.masthead.article.model.Copy;
import org.masthead.article.model.LeadMedia;
import org.masthead.media.model.Picture;
import org.masthead.media.model.RunningTime;
import org.masthead.taxonomy.model.Section;

/**
 * All that a copy has besides its body, in the order in which it is shown. A field added to {@link Copy} or
 * {@link LeadMedia} is added here; a test compares them.
 */
public enum CopyField {
    HEADLINE("headline", Copy::getHeadline, Copy::setHeadline),
    KICKER("kicker", Copy::getKicker, Copy::setKicker),
    STANDFIRST("standfirst", Copy::getStandfirst, Copy::setStandfirst),
    BYLINES("bylines", Copy::getBylines, Copy::setBylines),
    DATELINE("dateline", Copy::getDateline, Copy::setDateline),
    CREDIT_LINE("creditLine", Copy::getCreditLine, Copy::setCreditLine),
    SOURCE("source", Copy::getSource, Copy::setSource),
    PICTURE(
            "picture",
            copy -> copy.getLead().getPicture(),
            (copy, picture) -> copy.getLead().setPicture(picture)),
    ALT_TEXT(
            "altText",
            copy -> copy.getLead().getAltText(),
            (copy, text) -> copy.getLead().setAltText(text)),
    CAPTION(
            "caption",
            copy -> copy.getLead().getCaption(),
            (copy, text) -> copy.getLead().setCaption(text)),
    PICTURE_CREDIT(
            "pictureCredit",
            copy -> copy.getLead().getPictureCredit(),
            (copy, text) -> copy.getLead().setPictureCredit(text)),
    VIDEO_URL(
            "videoUrl",
            copy -> copy.getLead().getVideoUrl(),
            (copy, url) -> copy.getLead().setVideoUrl(url)),
    DURATION(
            "duration",
            copy -> copy.getLead().getDuration(),
            (copy, time) -> copy.getLead().setDuration(time)),
    CAPTIONS(
            "captions",
            copy -> copy.getLead().getCaptions(),
            (copy, url) -> copy.getLead().setCaptions(url)),
    SLUGLINE("slugline", Copy::getSlugline, Copy::setSlugline),
    ED_NOTE("edNote", Copy::getEdNote, Copy::setEdNote),
    SECTION("section", Copy::getSection, Copy::setSection),
    TAGS("tags", Copy::getTags, Copy::setTags),
    GENRE("genre", Copy::getGenre, Copy::setGenre),
    URGENCY("urgency", Copy::getUrgency, Copy::setUrgency),
    LANGUAGE("language", Copy::getLanguage, Copy::setLanguage),
    SLUG("slug", Copy::getSlug, Copy::setSlug),
    SEO_TITLE("seoTitle", Copy::getSeoTitle, Copy::setSeoTitle),
    SEO_DESCRIPTION("seoDescription", Copy::getSeoDescription, Copy::setSeoDescription),
    RELATED("related", Copy::getRelated, Copy::setRelated);

    private final String key;
    private final Function<Copy, Object> reading;
    private final BiConsumer<Copy, Object> writing;

    @SuppressWarnings("unchecked")
    <T> CopyField(String key, Function<Copy, T> reading, BiConsumer<Copy, T> writing) {
        this.key = key;
        this.reading = (Function<Copy, Object>) reading;
        this.writing = (copy, value) -> writing.accept(copy, (T) value);
    }

    /** A copy of its own with all fields and the body of another. */
    public static Copy duplicate(Copy copy) {
        var other = new Copy();
        Stream.of(values()).forEach(field -> field.take(copy, other));
        other.setBody(copy.getBody());
        return other;
    }

    /** Name of the field in code and messages, as {@code seoTitle}. */
    public String key() {
        return key;
    }

    /** Whether it is written in words, which can be compared one by one; the rest is chosen. */
    public boolean isWords() {
        return switch (this) {
            case PICTURE, DURATION, SECTION, GENRE, URGENCY, LANGUAGE, SLUG, VIDEO_URL, CAPTIONS, RELATED -> false;
            default -> true;
        };
    }

    /** The value as text: a section by its name, a picture by its file; empty for none. */
    public String text(Copy copy) {
        var value = reading.apply(copy);
        if (value instanceof Section section) {
            return section.getName();
        }
        if (value instanceof Picture picture) {
            return picture.getFileName();
        }
        if (value instanceof List<?> texts) {
            return String.join(", ", texts.stream().map(Object::toString).toList());
        }
        return this == DURATION && value != null
                ? new RunningTime((Integer) value).clock()
                : Objects.toString(value, "");
    }

    boolean isSame(Copy one, Copy other) {
        return identity(one).equals(identity(other));
    }

    void take(Copy from, Copy to) {
        writing.accept(to, reading.apply(from));
    }

    /** Puts both values of two copies into a third, where the field has room for both; see {@link #isJoinable}. */
    void join(Copy mine, Copy theirs, Copy to) {
        writing.accept(to, joined(mine, theirs).orElseThrow());
    }

    /** Whether the field can hold both values at once. */
    boolean isJoinable(Copy mine, Copy theirs) {
        return joined(mine, theirs).isPresent();
    }

    private Optional<Object> joined(Copy mine, Copy theirs) {
        if (!isWords()) {
            return Optional.empty();
        }
        Object joined = reading.apply(mine) instanceof List<?> texts
                ? Stream.concat(texts.stream(), ((List<?>) reading.apply(theirs)).stream())
                        .distinct()
                        .toList()
                : text(mine) + " / " + text(theirs);
        return Optional.of(joined).filter(value -> length(value) <= room());
    }

    private static int length(Object value) {
        return value instanceof List<?> texts
                ? texts.stream().mapToInt(text -> text.toString().length() + 1).sum()
                : value.toString().length();
    }

    private int room() {
        try {
            var owner = Stream.of(Copy.class.getDeclaredFields())
                            .anyMatch(field -> field.getName().equals(key))
                    ? Copy.class
                    : LeadMedia.class;
            return owner.getDeclaredField(key).getAnnotation(Column.class).length();
        } catch (NoSuchFieldException notAField) {
            throw new IllegalStateException(notAField);
        }
    }

    /** What tells one value from another. A section or a picture may be a proxy, whose own fields are empty. */
    private String identity(Copy copy) {
        var value = reading.apply(copy);
        if (value instanceof Section section) {
            return String.valueOf(section.getId());
        }
        if (value instanceof Picture picture) {
            return String.valueOf(picture.getId());
        }
        return value instanceof String text && text.isEmpty() ? "null" : String.valueOf(value);
    }
}
