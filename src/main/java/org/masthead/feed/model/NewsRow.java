package org.masthead.feed.model;

import java.time.Instant;
import java.util.Locale;

/**
 * A story's line in the sitemap of news.
 *
 * @param address path on the public site
 * @param language BCP 47
 */
public record NewsRow(Long id, String address, String headline, String language, Instant firstPublishedAt) {

    /** The language as Google News wants it: two or three letters, Chinese by its script. */
    public String newsLanguage() {
        var locale = Locale.forLanguageTag(language);
        if (!locale.getLanguage().equals("zh")) {
            return locale.getLanguage();
        }
        var traditional =
                locale.getScript().equals("Hant") || locale.getCountry().matches("TW|HK|MO");
        return traditional ? "zh-tw" : "zh-cn";
    }
}
