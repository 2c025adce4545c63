package org.masthead.hook.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.article.model.LiveChange;
import org.masthead.article.model.LiveList;
import org.masthead.article.model.Placement;

/** What a WebSub hub is told when readers get something new: which feeds have changed. */
public final class FeedPing {

    private static final List<String> FILES = List.of("/rss.xml", "/atom.xml", "/feed.json");

    private FeedPing() {}

    /**
     * The form that is posted, with an address for each feed that the story stands in, or stood in until now.
     *
     * @param base address of the site, without a slash at the end
     */
    public static String form(LiveChange change, String base) {
        return "hub.mode=publish&"
                + feeds(change, base)
                        .map(feed -> "hub.url=" + URLEncoder.encode(feed, UTF_8))
                        .collect(joining("&"));
    }

    /** Addresses of the feeds that a change concerns. */
    public static Stream<String> feeds(LiveChange change, String base) {
        return Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .flatMap(Placement::lists)
                .distinct()
                .map(FeedPing::page)
                .flatMap(page -> FILES.stream().map(file -> base + page + file));
    }

    private static String page(String list) {
        return list.equals(LiveList.SITE) ? "" : "/" + list.replaceFirst("^section/", "");
    }
}
