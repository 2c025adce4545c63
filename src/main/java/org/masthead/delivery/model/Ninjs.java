package org.masthead.delivery.model;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import java.util.stream.Stream;
import org.masthead.article.model.Genre;
import org.masthead.body.model.HtmlRenderer;
import org.masthead.feed.model.Enclosure;
import org.masthead.feed.model.Publisher;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.LiveStory;

/** A live story as a news object of IPTC's ninjs 3.1. */
public final class Ninjs {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String PLAIN = "text/plain";

    /** Names in the IPTC's list of genres. */
    private static final Map<Genre, String> GENRES = Map.of(
            Genre.NEWS, "Current",
            Genre.ANALYSIS, "Analysis",
            Genre.FEATURE, "Feature",
            Genre.INTERVIEW, "Interview",
            Genre.OPINION, "Opinion",
            Genre.OBITUARY, "Obituary",
            Genre.LIVE_REPORT, "From_the_Scene");

    private final Publisher publisher;

    /** @param publisher who holds the rights, and whose addresses it names */
    public Ninjs(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The story. */
    public JsonObject of(LiveStory story) {
        var item = JSON.createObjectBuilder()
                .add("standard", standard())
                .add("uri", publisher.url(ArticleJson.address(story.getId())))
                .add("type", "text")
                .add("representationType", "full")
                .add("pubStatus", "usable")
                .add("version", String.valueOf(story.getPublications()))
                .add("firstCreated", story.getFirstPublishedAt().toString())
                .add("versionCreated", story.getPublishedAt().toString())
                .add("urgency", story.getUrgency())
                .add("language", story.getLanguage())
                .add("copyrightHolder", publisher.name())
                .add("title", story.title())
                .add("headlines", headlines(story))
                .add("descriptions", JSON.createArrayBuilder().add(said("summary", PLAIN, story.description())))
                .add("bodies", bodies(story))
                .add("people", people(story))
                .add("subjects", subjects(story))
                .add("infoSources", sources(story))
                .add("altIds", altIds(story))
                .add("renditions", JSON.createArrayBuilder().add(page(story)))
                .add("associations", associations(story));
        if (!story.getAuthors().isEmpty()) {
            item.add("by", story.getAuthors().stream().map(LiveAuthor::name).collect(joining(", ")));
        }
        addIfKnown(item, "located", story.getDateline());
        if (story.getGenre() != null) {
            item.add("genres", JSON.createArrayBuilder().add(genre(story.getGenre())));
        }
        return item.build();
    }

    private static JsonObjectBuilder standard() {
        return JSON.createObjectBuilder()
                .add("name", "ninjs")
                .add("version", "3.1")
                .add("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
    }

    private static JsonArrayBuilder headlines(LiveStory story) {
        var headlines = JSON.createArrayBuilder().add(said("main", PLAIN, story.getHeadline()));
        Stream.ofNullable(story.getKicker()).forEach(kicker -> headlines.add(said("kicker", PLAIN, kicker)));
        return headlines;
    }

    private JsonArrayBuilder bodies(LiveStory story) {
        var document = story.document();
        var html = said("main", "text/html", HtmlRenderer.renderWhole(document, publisher.baseUrl()));
        var text = said("text", PLAIN, document.plainText());
        return JSON.createArrayBuilder().add(counted(html, story)).add(counted(text, story));
    }

    private static JsonObjectBuilder counted(JsonObjectBuilder body, LiveStory story) {
        var document = story.document();
        return body.add("charCount", document.characterCount()).add("wordCount", document.wordCount());
    }

    private JsonArrayBuilder people(LiveStory story) {
        var people = JSON.createArrayBuilder();
        story.getAuthors().forEach(author -> people.add(named("author", author.name(), author.address())));
        return people;
    }

    private JsonArrayBuilder subjects(LiveStory story) {
        var section = story.getSection();
        var subjects = JSON.createArrayBuilder().add(named("section", section.getName(), "/" + section.getSlug()));
        Stream.ofNullable(section.getParent())
                .forEach(above -> subjects.add(named("section", above.getName(), "/" + above.getSlug())));
        story.getTags().forEach(tag -> subjects.add(named("tag", tag.getName(), "/tag/" + tag.getSlug())));
        return subjects;
    }

    private JsonObjectBuilder named(String rel, String name, String path) {
        return JSON.createObjectBuilder().add("name", name).add("rel", rel).add("uri", publisher.url(path));
    }

    private JsonArrayBuilder sources(LiveStory story) {
        var sources = JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder()
                        .add("name", publisher.name())
                        .add("role", "publisher")
                        .add("uri", publisher.url("/")));
        Stream.ofNullable(story.getSource()).forEach(source -> sources.add(source("source", source)));
        Stream.ofNullable(story.getCreditLine()).forEach(credit -> sources.add(source("credit", credit)));
        return sources;
    }

    private static JsonObjectBuilder source(String role, String name) {
        return JSON.createObjectBuilder().add("name", name).add("role", role);
    }

    private JsonArrayBuilder altIds(LiveStory story) {
        return JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder()
                        .add("role", "id")
                        .add("value", story.getId().toString()))
                .add(JSON.createObjectBuilder().add("role", "url").add("value", publisher.url(story.getAddress())));
    }

    private JsonObjectBuilder page(LiveStory story) {
        return JSON.createObjectBuilder()
                .add("name", "web")
                .add("href", publisher.url(story.getAddress()))
                .add("contentType", "text/html");
    }

    private JsonArrayBuilder associations(LiveStory story) {
        var associations = JSON.createArrayBuilder();
        if (story.getPicture() != null) {
            associations.add(picture(story));
        }
        if (story.isVideo()) {
            associations.add(video(story));
        }
        return associations;
    }

    private JsonObjectBuilder picture(LiveStory story) {
        var picture = story.getPicture();
        var url = publisher.url(story.pictureAddress());
        var words = JSON.createArrayBuilder();
        Stream.ofNullable(story.getAltText()).forEach(alt -> words.add(said("alt", PLAIN, alt)));
        Stream.ofNullable(story.getCaption()).forEach(caption -> words.add(said("caption", PLAIN, caption)));
        var item = JSON.createObjectBuilder()
                .add("name", "picture")
                .add("rel", "lead")
                .add("uri", url)
                .add("type", "picture")
                .add("descriptions", words)
                .add(
                        "renditions",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("name", "original")
                                        .add("href", url)
                                        .add("contentType", picture.getType().mediaType())
                                        .add("width", picture.getWidth())
                                        .add("height", picture.getHeight())
                                        .add("sizeInBytes", picture.getBytes())));
        addIfKnown(item, "by", story.getPictureCredit());
        addIfKnown(item, "copyrightNotice", picture.getRights());
        return item;
    }

    /** A video whose file an agency kept to itself is known by the page that it plays on. */
    private JsonObjectBuilder video(LiveStory story) {
        var url = story.getVideoUrl() == null ? publisher.url(story.getAddress()) : story.getVideoUrl();
        var rendition = JSON.createObjectBuilder().add("name", "original").add("href", url);
        Enclosure.videoType(url).ifPresent(type -> rendition.add("contentType", type));
        if (story.getRunningTime() != null) {
            rendition.add("duration", story.getRunningTime().seconds());
        }
        return JSON.createObjectBuilder()
                .add("name", "video")
                .add("rel", "lead")
                .add("uri", url)
                .add("type", "video")
                .add("headlines", JSON.createArrayBuilder().add(said("main", PLAIN, story.getHeadline())))
                .add("renditions", JSON.createArrayBuilder().add(rendition));
    }

    private static JsonObjectBuilder genre(Genre genre) {
        var name = GENRES.get(genre);
        return JSON.createObjectBuilder()
                .add("name", name.replace('_', ' '))
                .add("uri", "http://cv.iptc.org/newscodes/genre/" + name)
                .add("literal", ArticleJson.word(genre));
    }

    private static JsonObjectBuilder said(String role, String type, String value) {
        return JSON.createObjectBuilder()
                .add("role", role)
                .add("contentType", type)
                .add("value", value);
    }

    private static void addIfKnown(JsonObjectBuilder item, String name, String value) {
        if (value != null) {
            item.add(name, value);
        }
    }
}
