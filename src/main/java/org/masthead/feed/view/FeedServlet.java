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
import org.masthead.imprint.service.Imprint;
import org.masthead.site.model.Address;
import org.masthead.site.model.LiveAuthor;
import org.masthead.site.model.LiveStory;
import org.masthead.site.service.SiteService;
import org.masthead.site.view.PublicAddresses;
import org.masthead.site.view.Site;
import org.masthead.site.view.SiteText;

/** The feed of the site, of a section, of a tag or of an author, in the format that the address names. */
@WebServlet("/feed")
public class FeedServlet extends HttpServlet {

    @Inject
    private CurrentPublisher publisher;

    @Inject
    private SiteService service;

    @Inject
    private Site site;

    @Inject
    private Imprint imprint;

    @Inject
    private Shown shown;

    /** @param of section, tag or author, null for the whole site */
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
        shown.add(Part.SITE, part(address));
        shown.stories(stories.stream().map(LiveStory::getId).toList());
        var feed = new Feed(publisher.get(), title(found.get().of()), address.page(), stories);
        var format = FeedFormat.of(address.path());
        response.setContentType(format.mediaType() + ";charset=UTF-8");
        response.getOutputStream().write(write(feed, format));
    }

    private Optional<Found> find(Address address) {
        var name = address.name();
        return switch (address.kind()) {
            case TAG_FEED -> service.findTag(name).map(tag -> new Found(tag.getName(), service.feedOfTag(name)));
            case AUTHOR_FEED -> ofAuthor(name, service.feedOfAuthor(name));
            case SECTION_FEED ->
                site.findSection(name).map(section -> new Found(section.name(), service.feedOfSection(name)));
            default -> Optional.of(new Found(null, service.feed()));
        };
    }

    /** The name as the newest story has it. */
    private static Optional<Found> ofAuthor(String slug, List<LiveStory> stories) {
        return stories.stream()
                .flatMap(story -> story.getAuthors().stream())
                .filter(author -> author.slug().equals(slug))
                .map(LiveAuthor::name)
                .map(name -> new Found(name, stories))
                .findFirst();
    }

    private static Part part(Address address) {
        return switch (address.kind()) {
            case TAG_FEED -> Part.tag(address.name());
            case AUTHOR_FEED -> Part.author(address.name());
            case SECTION_FEED -> Part.section(address.name());
            default -> Part.LATEST;
        };
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
