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
import org.masthead.front.model.LiveTopic;

/** What a WebSub hub is told when readers get something new: which feeds have changed. */
public final class FeedPing {

    private static final List<String> FILES = List.of("/rss.xml", "/atom.xml", "/feed.json");

    private FeedPing() {}

    /**
     * The form that is posted, with an address for each feed that the story stands in, or stood in until now.
     *
     * @param topics the topics that readers have
     * @param base address of the site, without a slash at the end
     */
    public static String form(LiveChange change, List<LiveTopic> topics, String base) {
        return "hub.mode=publish&"
                + feeds(change, topics, base)
                        .map(feed -> "hub.url=" + URLEncoder.encode(feed, UTF_8))
                        .collect(joining("&"));
    }

    /** Addresses of the feeds that a change concerns. */
    public static Stream<String> feeds(LiveChange change, List<LiveTopic> topics, String base) {
        var places = Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .toList();
        var lists = places.stream().flatMap(Placement::lists).map(FeedPing::page);
        var gathering = topics.stream()
                .filter(topic -> places.stream().anyMatch(place -> topic.gathers(change.storyId(), place.tags())))
                .map(LiveTopic::address);
        return Stream.concat(lists, gathering)
                .distinct()
                .flatMap(page -> FILES.stream().map(file -> base + page + file));
    }

    private static String page(String list) {
        return list.equals(LiveList.SITE) ? "" : "/" + list.replaceFirst("^section/", "");
    }
}
