package org.masthead.feed.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.site.model.LiveStory;

/**
 * A file that belongs to a story, such as feed readers fetch.
 *
 * @param bytes its size, 0 where only its owner knows
 */
public record Enclosure(String url, String mediaType, long bytes, Optional<Integer> seconds) {

    private static final Map<String, String> VIDEO_TYPES = Map.of(
            "mp4", "video/mp4",
            "m4v", "video/mp4",
            "webm", "video/webm",
            "mov", "video/quicktime",
            "m3u8", "application/vnd.apple.mpegurl",
            "mpd", "application/dash+xml");

    /** The files of a story, the video first. */
    public static List<Enclosure> of(LiveStory story, Publisher publisher) {
        return Stream.concat(video(story).stream(), picture(story, publisher).stream())
                .toList();
    }

    /** The type of the file at an address by its extension; none for a page on which something plays. */
    public static Optional<String> videoType(String url) {
        var path = url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(VIDEO_TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
    }

    private static Optional<Enclosure> video(LiveStory story) {
        var seconds = Optional.ofNullable(story.getRunningTime()).map(time -> time.seconds());
        return Optional.ofNullable(story.getVideoUrl())
                .flatMap(url -> videoType(url).map(type -> new Enclosure(url, type, 0, seconds)));
    }

    private static Optional<Enclosure> picture(LiveStory story, Publisher publisher) {
        return Optional.ofNullable(story.getPicture())
                .map(picture -> new Enclosure(
                        publisher.url(story.pictureAddress()),
                        picture.getType().mediaType(),
                        picture.getBytes(),
                        Optional.empty()));
    }
}
