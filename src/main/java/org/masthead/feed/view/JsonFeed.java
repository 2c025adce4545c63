package org.masthead.feed.view;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masthead.feed.model.Enclosure;
import org.masthead.feed.model.Feed;
import org.masthead.feed.model.FeedFormat;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.LiveStory;
import org.masthead.taxonomy.model.Tag;

/** Stories as JSON Feed 1.1 with their full text. */
final class JsonFeed {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Feed feed;

    private JsonFeed(Feed feed) {
        this.feed = feed;
    }

    static byte[] write(Feed feed) {
        return new JsonFeed(feed).document().build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonObjectBuilder document() {
        var publisher = feed.publisher();
        var document = JSON.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", feed.title())
                .add("home_page_url", feed.url(feed.page()))
                .add("feed_url", feed.self(FeedFormat.JSON))
                .add("language", publisher.language())
                .add("authors", authors(List.of(new LiveAuthor("", publisher.name()))));
        publisher.image().ifPresent(path -> document.add("icon", feed.url(path)));
        publisher
                .hub()
                .ifPresent(hub -> document.add(
                        "hubs",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "WebSub")
                                        .add("url", hub))));
        var items = JSON.createArrayBuilder();
        feed.stories().forEach(story -> items.add(item(story)));
        return document.add("items", items);
    }

    private JsonObjectBuilder item(LiveStory story) {
        var tags = JSON.createArrayBuilder().add(story.getSection().getName());
        story.getTags().stream().map(Tag::getName).forEach(tags::add);
        var item = JSON.createObjectBuilder()
                .add("id", feed.id(story))
                .add("url", feed.url(story.getAddress()))
                .add("title", story.getHeadline())
                .add("summary", story.description())
                .add("content_html", FeedText.of(story, feed.body(story)))
                .add("date_published", story.getFirstPublishedAt().toString())
                .add("date_modified", story.getPublishedAt().toString())
                .add("language", story.getLanguage())
                .add("tags", tags);
        if (!story.getAuthors().isEmpty()) {
            item.add("authors", authors(story.getAuthors()));
        }
        if (story.getPicture() != null) {
            item.add("image", feed.url(story.pictureAddress()));
        }
        var files = JSON.createArrayBuilder();
        Enclosure.of(story, feed.publisher()).forEach(file -> files.add(attachment(file)));
        return item.add("attachments", files);
    }

    private JsonArrayBuilder authors(List<LiveAuthor> authors) {
        var list = JSON.createArrayBuilder();
        for (var author : authors) {
            var page = author.slug().isEmpty() ? "/" : author.address();
            list.add(JSON.createObjectBuilder().add("name", author.name()).add("url", feed.url(page)));
        }
        return list;
    }

    private static JsonObjectBuilder attachment(Enclosure file) {
        var attachment = JSON.createObjectBuilder().add("url", file.url()).add("mime_type", file.mediaType());
        if (file.bytes() > 0) {
            attachment.add("size_in_bytes", file.bytes());
        }
        file.seconds().ifPresent(seconds -> attachment.add("duration_in_seconds", seconds));
        return attachment;
    }
}
