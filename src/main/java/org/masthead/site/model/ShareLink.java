package org.masthead.site.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/**
 * A plain link by which a reader passes a story on: nothing of the other site is loaded before it is followed.
 *
 * @param name of where it leads, or {@code mail}
 */
public record ShareLink(String name, String address) {

    /** The links of a story. */
    public static List<ShareLink> of(String headline, String url) {
        var title = encoded(headline);
        var both = encoded(headline + " " + url);
        return List.of(
                new ShareLink("mail", "mailto:?subject=" + title + "&body=" + both),
                new ShareLink("WhatsApp", "https://wa.me/?text=" + both),
                new ShareLink("Bluesky", "https://bsky.app/intent/compose?text=" + both),
                new ShareLink("Mastodon", "https://share.joinmastodon.org/#text=" + both));
    }

    /** Whether it leads to another site. */
    public boolean isElsewhere() {
        return address.startsWith("https:");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
