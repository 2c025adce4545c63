package org.masthead.site.view;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.LiveStory;
import org.masthead.taxonomy.model.Tag;

/** A story in the words of schema.org, as JSON-LD that can stand between script tags. */
final class StoryData {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Settings settings;

    StoryData(Settings settings) {
        this.settings = settings;
    }

    String article(LiveStory story) {
        var data = thing("NewsArticle")
                .add("@context", "https://schema.org")
                .add("mainEntityOfPage", url(story.getAddress()))
                .add("url", url(story.getAddress()))
                .add("headline", story.getHeadline())
                .add("description", story.description())
                .add("datePublished", time(story.getFirstPublishedAt()))
                .add("dateModified", time(story.getPublishedAt()))
                .add("inLanguage", story.getLanguage())
                .add("articleSection", story.getSection().getName())
                .add("articleBody", story.document().plainText())
                .add("wordCount", story.document().wordCount())
                .add("isAccessibleForFree", true)
                .add("author", authors(story))
                .add("publisher", organization(settings.siteName()).add("url", url("/")));
        addIfKnown(data, "alternativeHeadline", story.getKicker());
        addIfKnown(data, "abstract", story.getStandfirst());
        addIfKnown(data, "dateline", story.getDateline());
        addIfKnown(data, "creditText", story.getCreditLine());
        if (story.getSource() != null) {
            data.add("sourceOrganization", organization(story.getSource()));
        }
        if (!story.getTags().isEmpty()) {
            var keywords = JSON.createArrayBuilder();
            story.getTags().stream().map(Tag::getName).forEach(keywords::add);
            data.add("keywords", keywords);
        }
        if (story.getPicture() != null) {
            data.add("image", image(story));
        }
        if (story.isVideo()) {
            data.add("video", video(story));
        }
        return text(data);
    }

    String breadcrumb(LiveStory story) {
        var section = story.getSection();
        var way = JSON.createArrayBuilder()
                .add(step(1, settings.siteName()).add("item", url("/")))
                .add(step(2, section.getName()).add("item", url("/" + section.getSlug())))
                .add(step(3, story.getHeadline()).add("item", url(story.getAddress())));
        return text(
                thing("BreadcrumbList").add("@context", "https://schema.org").add("itemListElement", way));
    }

    private JsonArrayBuilder authors(LiveStory story) {
        var authors = JSON.createArrayBuilder();
        story.getBylines().forEach(name -> authors.add(thing("Person").add("name", name)));
        if (story.getBylines().isEmpty()) {
            authors.add(organization(story.getSource() == null ? settings.siteName() : story.getSource()));
        }
        return authors;
    }

    private JsonObjectBuilder image(LiveStory story) {
        var picture = story.getPicture();
        var image = thing("ImageObject")
                .add("url", url(story.pictureAddress()))
                .add("width", picture.getWidth())
                .add("height", picture.getHeight());
        addIfKnown(image, "caption", story.getCaption());
        addIfKnown(image, "creditText", story.getPictureCredit());
        return image;
    }

    private JsonObjectBuilder video(LiveStory story) {
        var video = thing("VideoObject")
                .add("name", story.getHeadline())
                .add("description", story.description())
                .add("uploadDate", time(story.getFirstPublishedAt()));
        addIfKnown(video, "contentUrl", story.getVideoUrl());
        if (story.getRunningTime() != null) {
            video.add("duration", story.getRunningTime().iso());
        }
        if (story.getPicture() != null) {
            video.add("thumbnailUrl", url(story.pictureAddress()));
        }
        return video;
    }

    private static JsonObjectBuilder step(int position, String name) {
        return thing("ListItem").add("position", position).add("name", name);
    }

    private static JsonObjectBuilder organization(String name) {
        return thing("Organization").add("name", name);
    }

    private static JsonObjectBuilder thing(String type) {
        return JSON.createObjectBuilder().add("@type", type);
    }

    private static void addIfKnown(JsonObjectBuilder data, String name, String value) {
        if (value != null) {
            data.add(name, value);
        }
    }

    private String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(settings.zone())
                .toOffsetDateTime()
                .toString();
    }

    private String url(String path) {
        return settings.baseUrl() + path;
    }

    /** Without the signs that could end a script element or begin a comment in one. */
    static String text(JsonObjectBuilder data) {
        return data.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
