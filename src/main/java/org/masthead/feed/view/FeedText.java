package org.masthead.feed.view;

import java.util.stream.Stream;
import org.masthead.site.model.LiveStory;
import org.masthead.site.view.SiteText;

/** The whole text of a story as a feed reader shows it: what stands around the body on the page is in it too. */
final class FeedText {

    private FeedText() {}

    /** @param body the body as HTML, with whole addresses */
    static String of(LiveStory story, String body) {
        var text = new StringBuilder();
        if (story.getStandfirst() != null) {
            text.append("<p><em>").append(escaped(story.getStandfirst())).append("</em></p>");
        }
        paragraph(text, story.getDateline());
        text.append(body);
        paragraph(text, story.getCreditLine());
        paragraph(text, story.getSource() == null ? null : SiteText.of("source") + " " + story.getSource());
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        Stream.ofNullable(words)
                .forEach(known -> text.append("<p>").append(escaped(known)).append("</p>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
