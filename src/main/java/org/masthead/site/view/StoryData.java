package org.masthead.site.view;

import static org.masthead.site.view.JsonLd.JSON;
import static org.masthead.site.view.JsonLd.addIfKnown;
import static org.masthead.site.view.JsonLd.thing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.masthead.platform.model.Settings;
import org.masthead.site.model.ShareCard;
import org.masthead.site.model.Story;
import org.masthead.taxonomy.model.Tag;

/** A story in the words of schema.org. */
final class StoryData {

    private final Settings settings;
    private final SiteData site;

    StoryData(Settings settings, SiteData site) {
        this.settings = settings;
        this.site = site;
    }

    JsonObjectBuilder article(Story story) {
        var data = JsonLd.whole("NewsArticle")
                .add("@id", url(story.getAddress()) + "#story")
                .add("mainEntityOfPage", thing("WebPage").add("@id", url(story.getAddress())))
                .add("url", url(story.getAddress()))
                .add("headline", story.getHeadline())
                .add("description", story.description())
                .add("image", JSON.createArrayBuilder().add(image(story)))
                .add("datePublished", time(story.getFirstPublishedAt()))
                .add("dateModified", time(story.getPublishedAt()))
                .add("inLanguage", story.getLanguage())
                .add("articleSection", story.getSection().getName())
                .add("wordCount", story.document().wordCount())
                .add("isAccessibleForFree", true)
                .add("author", authors(story))
                .add("publisher", site.publisher());
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
        if (story.isVideo()) {
            data.add("video", video(story));
        }
        return data;
    }

    /** The way to the story: the front page, the section above its own, its section. */
    JsonObjectBuilder breadcrumb(Story story) {
        var way = new ArrayList<JsonLd.Step>();
        way.add(site.start());
        story.way().forEach(section -> way.add(new JsonLd.Step(section.getName(), url("/" + section.getSlug()))));
        way.add(new JsonLd.Step(story.getHeadline(), url(story.getAddress())));
        return JsonLd.breadcrumb(way);
    }

    private JsonArrayBuilder authors(Story story) {
        var authors = JSON.createArrayBuilder();
        story.getAuthors().forEach(author -> authors.add(site.person(author)));
        if (story.getAuthors().isEmpty()) {
            authors.add(story.getSource() == null ? site.publisher() : organization(story.getSource()));
        }
        return authors;
    }

    private JsonObjectBuilder image(Story story) {
        var picture = story.getPicture();
        if (picture == null) {
            return JsonLd.picture(url(story.shareAddress()), ShareCard.WIDTH, ShareCard.HEIGHT);
        }
        var image = JsonLd.picture(url(story.shareAddress()), picture.getWidth(), picture.getHeight());
        addIfKnown(image, "caption", story.getCaption());
        addIfKnown(image, "creditText", story.getPictureCredit());
        return image;
    }

    private JsonObjectBuilder video(Story story) {
        var data = thing("VideoObject")
                .add("name", story.getHeadline())
                .add("description", story.description())
                .add("uploadDate", time(story.getFirstPublishedAt()))
                .add("thumbnailUrl", JSON.createArrayBuilder().add(url(story.shareAddress())))
                .add("inLanguage", story.getLanguage());
        var video = story.getPlayer();
        if (video != null) {
            data.add(
                    video.frame() == null ? "contentUrl" : "embedUrl",
                    video.frame() == null ? video.url() : video.frame());
        }
        if (story.getRunningTime() != null) {
            data.add("duration", story.getRunningTime().iso());
        }
        if (story.getCaptions() != null) {
            data.add(
                    "caption",
                    thing("MediaObject").add("contentUrl", story.getCaptions()).add("encodingFormat", "text/vtt"));
        }
        return data;
    }

    private static JsonObjectBuilder organization(String name) {
        return thing("Organization").add("name", name);
    }

    private String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(settings.zone())
                .toOffsetDateTime()
                .toString();
    }

    private String url(String path) {
        return site.url(path);
    }
}
