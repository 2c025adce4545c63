package org.masthead.feed.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.feed.model.Feed;
import org.masthead.feed.model.FeedFormat;
import org.masthead.feed.service.CurrentPublisher;
import org.masthead.front.service.LiveFronts;
import org.masthead.imprint.service.Imprint;
import org.masthead.site.model.Address;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.LiveStory;
import org.masthead.site.service.SiteService;
import org.masthead.site.view.PublicAddresses;
import org.masthead.site.view.Site;
import org.masthead.site.view.SiteText;

/** The feed of the site, of a section, of a topic, of a tag or of an author, in the format that the address names. */
@WebServlet("/feed")
public class FeedServlet extends HttpServlet {

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private SiteService service;

    @Inject
    private LiveFronts fronts;

    @Inject
    private Site site;

    @Inject
    private Imprint imprint;

    @Inject
    private Shown shown;

    /** @param of section, topic, tag or author, null for the whole site */
    private record Found(String of, List<LiveStory> stories) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = PublicAddresses.asked(request);
        var found = find(address);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var stories = found.get().stories();
        shown.add(Part.SITE);
        shown.stories(stories.stream().map(LiveStory::getId).toList());
        var feed = new Feed(publisher.get(), title(found.get().of()), address.page(), stories);
        var format = FeedFormat.of(address.path());
        response.setContentType(format.mediaType() + ";charset=UTF-8");
        response.getOutputStream().write(write(feed, format));
    }

    private Optional<Found> find(Address address) {
        var name = address.name();
        return switch (address.kind()) {
            case TAG_FEED -> ofTag(name);
            case AUTHOR_FEED -> ofAuthor(name);
            case SECTION_FEED -> ofSection(name);
            case TOPIC_FEED -> ofTopic(name);
            default -> ofSite();
        };
    }

    private Optional<Found> ofSite() {
        shown.add(Part.LATEST);
        return Optional.of(new Found(null, service.feed()));
    }

    private Optional<Found> ofSection(String slug) {
        shown.add(Part.section(slug));
        return site.findSection(slug).map(section -> new Found(section.name(), service.feedOfSection(slug)));
    }

    private Optional<Found> ofTag(String slug) {
        shown.add(Part.tag(slug));
        return service.findTag(slug).map(tag -> new Found(tag.getName(), service.feedOfTag(slug)));
    }

    /** What is pinned may come back, or go. */
    private Optional<Found> ofTopic(String slug) {
        var front = "topic/" + slug;
        shown.add(Part.front(front));
        return fronts.find(front).map(arrangement -> {
            arrangement.topic().slugs().forEach(tag -> shown.add(Part.tag(tag)));
            shown.stories(arrangement.stories());
            return new Found(arrangement.topic().name(), fronts.feed(arrangement));
        });
    }

    /** The name as the newest story has it. */
    private Optional<Found> ofAuthor(String slug) {
        shown.add(Part.author(slug));
        var stories = service.feedOfAuthor(slug);
        return stories.stream()
                .flatMap(story -> story.getAuthors().stream())
                .filter(author -> author.slug().equals(slug))
                .map(LiveAuthor::name)
                .map(name -> new Found(name, stories))
                .findFirst();
    }

    private String title(String of) {
        return of == null
                ? imprint.paper().name()
                : SiteText.of("title", of, imprint.paper().name());
    }

    private static byte[] write(Feed feed, FeedFormat format) {
        return switch (format) {
            case RSS -> RssFeed.write(feed);
            case ATOM -> AtomFeed.write(feed);
            case JSON -> JsonFeed.write(feed);
        };
    }
}
