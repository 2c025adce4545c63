package org.masthead.site.model;

import java.time.Instant;
import java.util.List;
import org.masthead.media.model.PictureType;
import org.masthead.media.model.RunningTime;
import org.masthead.taxonomy.model.Language;

/**
 * A story in a list.
 *
 * @param id of the story
 * @param address path on the public site
 * @param section name of its section
 * @param sectionSlug address part of its section
 * @param language BCP 47
 * @param urgency 1 (flash) to 9
 * @param firstPublishedAt when readers first got it
 * @param sha256 of its picture, or null
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param duration of its video in seconds, or null
 * @param bylines names it is printed under
 */
public record StoryRow(
        Long id,
        String address,
        String headline,
        String kicker,
        String standfirst,
        String section,
        String sectionSlug,
        String language,
        int urgency,
        Instant firstPublishedAt,
        String sha256,
        PictureType pictureType,
        Integer width,
        Integer height,
        String videoUrl,
        Integer duration,
        List<String> bylines) {

    public StoryRow {
        bylines = bylines == null ? List.of() : List.copyOf(bylines);
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return new Language(language).direction();
    }

    public boolean hasPicture() {
        return sha256 != null;
    }

    /** Path of the picture. */
    public String picture() {
        return "/media/" + sha256 + "." + pictureType.extension();
    }

    public boolean isVideo() {
        return videoUrl != null || duration != null;
    }

    /** How long the video runs, or null when nobody said. */
    public RunningTime runningTime() {
        return duration == null ? null : new RunningTime(duration);
    }
}
