package org.masthead.feed.model;

import java.net.URI;
import java.util.Optional;
import org.masthead.imprint.model.Paper;
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

    /** The paper, at the address that the operator gave it. */
    public static Publisher of(Settings settings, Paper paper) {
        var logo = Optional.ofNullable(paper.logo()).map(Paper.Logo::address).filter(Publisher::isForFeeds);
        return new Publisher(
                paper.name(), settings.baseUrl(), paper.language(), logo, Optional.ofNullable(paper.hub()));
    }

    private static boolean isForFeeds(String file) {
        return file.matches(".*\\.(png|jpg|jpeg)");
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
