package org.masthead.feed.model;

import java.net.URI;
import java.util.Optional;
import org.masthead.platform.model.Settings;

/**
 * Whose feeds they are.
 *
 * @param baseUrl address of the site, without a slash at the end
 * @param language of the paper, BCP 47
 * @param image path of its logo as PNG or JPEG, where it has one
 * @param hub address of the WebSub hub that tells readers of feeds what is new, where there is one
 */
public record Publisher(String name, String baseUrl, String language, Optional<String> image, Optional<String> hub) {

    /** The publisher as the operator named it. */
    public static Publisher of(Settings settings) {
        return new Publisher(settings.siteName(), settings.baseUrl(), "en", Optional.empty(), Optional.empty());
    }

    /** The whole address of a path. */
    public String url(String path) {
        return baseUrl + path;
    }

    /** Host name of the site. */
    public String host() {
        return URI.create(baseUrl).getHost();
    }
}
