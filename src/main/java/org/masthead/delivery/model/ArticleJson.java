package org.masthead.delivery.model;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.masthead.article.model.Genre;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.feed.model.Enclosure;
import org.masthead.feed.model.Publisher;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.LiveStory;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Tag;

/** A live story with all that readers get of it, as our own JSON; what is not known is null, so every name is always there. */
public final class ArticleJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Publisher publisher;

    /** @param publisher whose addresses it names */
    public ArticleJson(Publisher publisher) {
        this.publisher = publisher;
    }

    /** A genre as the API spells it, as {@code live-report}. */
    public static String word(Genre genre) {
        return genre.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Path of a story in the API. */
    public static String address(Long id) {
        return "/api/v1/articles/" + id;
    }

    /** The story. */
    public JsonObject of(LiveStory story) {
        var json = JSON.createObjectBuilder()
                .add("id", story.getId())
                .add("url", publisher.url(story.getAddress()))
                .add("self", publisher.url(address(story.getId())))
                .add("ninjs", publisher.url(address(story.getId()) + "/ninjs"));
        words(json, story);
        var document = story.document();
        json.add("bodyHtml", HtmlRenderer.renderWhole(document, publisher.baseUrl()))
                .add("bodyText", document.plainText())
                .add("body", read(document.forReaders().json()))
                .add("wordCount", document.wordCount())
                .add("readingMinutes", document.readingMinutes())
                .add("section", section(story.getSection()))
                .add("tags", list(story.getTags(), this::tag))
                .add("authors", list(story.getAuthors(), this::author))
                .add("urgency", story.getUrgency())
                .add("language", story.getLanguage())
                .add("direction", story.direction());
        lead(json, story);
        return json.add("firstPublishedAt", story.getFirstPublishedAt().toString())
                .add("publishedAt", story.getPublishedAt().toString())
                .add("publications", story.getPublications())
                .build();
    }

    /** A section, with the one above it. */
    public JsonObjectBuilder section(Section section) {
        var json = named(section.getSlug(), section.getName(), "/" + section.getSlug());
        var parent = section.getParent();
        return parent == null
                ? json.addNull("parent")
                : json.add("parent", named(parent.getSlug(), parent.getName(), "/" + parent.getSlug()));
    }

    private static void words(JsonObjectBuilder json, LiveStory story) {
        json.add("headline", story.getHeadline());
        text(json, "kicker", story.getKicker());
        text(json, "standfirst", story.getStandfirst());
        text(json, "dateline", story.getDateline());
        text(json, "source", story.getSource());
        text(json, "creditLine", story.getCreditLine());
        text(json, "genre", story.getGenre() == null ? null : word(story.getGenre()));
        json.add("title", story.title()).add("description", story.description());
    }

    private void lead(JsonObjectBuilder json, LiveStory story) {
        if (story.getPicture() == null) {
            json.addNull("picture");
        } else {
            json.add("picture", picture(story));
        }
        if (story.isVideo()) {
            json.add("video", video(story));
        } else {
            json.addNull("video");
        }
    }

    private JsonObjectBuilder picture(LiveStory story) {
        var picture = story.getPicture();
        var json = JSON.createObjectBuilder()
                .add("url", publisher.url(story.pictureAddress()))
                .add("mediaType", picture.getType().mediaType())
                .add("width", picture.getWidth())
                .add("height", picture.getHeight())
                .add("bytes", picture.getBytes());
        text(json, "alt", story.getAltText());
        text(json, "caption", story.getCaption());
        text(json, "credit", story.getPictureCredit());
        text(json, "rights", picture.getRights());
        return json;
    }

    private static JsonObjectBuilder video(LiveStory story) {
        var json = JSON.createObjectBuilder();
        var url = story.getVideoUrl();
        text(json, "url", url);
        text(json, "mediaType", url == null ? null : Enclosure.videoType(url).orElse(null));
        if (story.getRunningTime() == null) {
            return json.addNull("durationSeconds").addNull("duration");
        }
        return json.add("durationSeconds", story.getRunningTime().seconds())
                .add("duration", story.getRunningTime().iso());
    }

    private JsonObjectBuilder tag(Tag tag) {
        return named(tag.getSlug(), tag.getName(), "/tag/" + tag.getSlug());
    }

    private JsonObjectBuilder author(LiveAuthor author) {
        return named(author.slug(), author.name(), author.address());
    }

    private JsonObjectBuilder named(String slug, String name, String path) {
        return JSON.createObjectBuilder().add("slug", slug).add("name", name).add("url", publisher.url(path));
    }

    private static <T> JsonArrayBuilder list(Collection<T> things, Function<T, JsonObjectBuilder> writing) {
        var list = JSON.createArrayBuilder();
        things.stream().map(writing).forEach(list::add);
        return list;
    }

    private static void text(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    private static JsonObject read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
