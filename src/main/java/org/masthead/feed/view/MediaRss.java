package org.masthead.feed.view;

import org.masthead.feed.model.Enclosure;
import org.masthead.feed.model.Feed;
import org.masthead.media.model.Picture;
import org.masthead.site.model.LiveStory;

/** The lead of a story in the words of Media RSS, which RSS and Atom share. */
final class MediaRss {

    static final String NAMESPACE = "http://search.yahoo.com/mrss/";

    private final Feed feed;
    private final Xml xml;

    MediaRss(Feed feed, Xml xml) {
        this.feed = feed;
        this.xml = xml;
    }

    void lead(LiveStory story) {
        if (story.isVideo()) {
            video(story);
        }
        if (story.getPicture() != null) {
            picture(story);
        }
    }

    /** A video whose file an agency kept to itself is still played somewhere: on the story's page. */
    private void video(LiveStory story) {
        var url = story.getVideoUrl();
        var time = story.getRunningTime();
        xml.open(
                "media:content",
                "medium",
                "video",
                "url",
                url,
                "type",
                url == null ? null : Enclosure.videoType(url).orElse(null),
                "duration",
                time == null ? null : String.valueOf(time.seconds()));
        xml.element("media:title", story.getHeadline());
        if (url == null) {
            xml.empty("media:player", "url", feed.url(story.getAddress()));
        }
        if (story.getPicture() != null) {
            thumbnail(story);
        }
        words(story);
        xml.close();
    }

    private void picture(LiveStory story) {
        var picture = story.getPicture();
        xml.open(
                "media:content",
                "medium",
                "image",
                "url",
                feed.url(story.pictureAddress()),
                "type",
                picture.getType().mediaType(),
                "fileSize",
                String.valueOf(picture.getBytes()),
                "width",
                width(picture),
                "height",
                height(picture));
        xml.element("media:title", story.getAltText());
        words(story);
        xml.close();
        thumbnail(story);
    }

    private void thumbnail(LiveStory story) {
        var picture = story.getPicture();
        xml.empty(
                "media:thumbnail",
                "url",
                feed.url(story.pictureAddress()),
                "width",
                width(picture),
                "height",
                height(picture));
    }

    private void words(LiveStory story) {
        xml.element("media:description", story.getCaption(), "type", "plain");
        xml.element("media:credit", story.getPictureCredit());
    }

    private static String width(Picture picture) {
        return String.valueOf(picture.getWidth());
    }

    private static String height(Picture picture) {
        return String.valueOf(picture.getHeight());
    }
}
