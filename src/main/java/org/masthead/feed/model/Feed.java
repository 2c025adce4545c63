package org.masthead.feed.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.site.model.LiveStory;

/**
 * The newest stories of the site, of a section, a tag or an author, whole.
 *
 * @param page path of the page with the same stories
 * @param stories the newest first
 */
public record Feed(Publisher publisher, String title, String page, List<LiveStory> stories) {

    /** The whole address of a path. */
    public String url(String path) {
        return publisher.url(path);
    }

    /** The whole address of this feed in a format. */
    public String self(FeedFormat format) {
        return url(format.address(page));
    }

    /** When readers got the newest text among these. */
    public Instant updated() {
        return stories.stream()
                .map(LiveStory::getPublishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /**
     * What a story is known by for good, whatever becomes of its address: a tag URI (RFC 4151), the same in every format.
     */
    public String id(LiveStory story) {
        var day = LocalDate.ofInstant(story.getFirstPublishedAt(), ZoneOffset.UTC);
        return "tag:%s,%s:story/%d".formatted(publisher.host(), day, story.getId());
    }

    /** The body of a story as HTML with whole addresses. */
    public String body(LiveStory story) {
        return HtmlRenderer.renderWhole(story.document(), publisher.baseUrl());
    }
}
