package org.masthead.body.model;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a video is, and how a page can play it: a file by the browser's own player, the video of a provider in its frame,
 * anything else as a link.
 *
 * @param url where it is
 * @param type media type of a file, or null
 * @param provider who is behind the address
 * @param frame address of the provider's player, or null
 */
public record VideoAddress(String url, String type, String provider, String frame) {

    private static final Pattern FILE =
            Pattern.compile("https://[^?#]+\\.(mp4|m4v|webm|ogv)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> TYPES =
            Map.of("mp4", "video/mp4", "m4v", "video/mp4", "webm", "video/webm", "ogv", "video/ogg");

    /** What an address leads to. */
    public static VideoAddress of(String url) {
        var file = FILE.matcher(url);
        var frame = Provider.frameOf(url);
        return new VideoAddress(
                url,
                file.matches() ? TYPES.get(file.group(1).toLowerCase(Locale.ROOT)) : null,
                Provider.nameOf(url),
                frame.isEmpty() ? null : frame);
    }

    public boolean isFile() {
        return type != null;
    }
}
