package org.masthead.site.view;

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
import org.masthead.platform.model.Settings;
import org.masthead.site.model.Address;
import org.masthead.site.model.LiveStory;
import org.masthead.site.service.SiteService;

/** The feed of the site, of a section or of a tag. */
@WebServlet("/rss.xml")
public class FeedServlet extends HttpServlet {

    @Inject
    private SiteService service;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    @Inject
    private Settings settings;

    /** @param of section or tag, null for the whole site */
    private record Feed(String of, List<LiveStory> stories) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = PublicAddresses.asked(request);
        var found = find(address);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var feed = found.get();
        var title = feed.of() == null ? settings.siteName() : SiteText.of("title", feed.of(), settings.siteName());
        var bytes = RssFeed.write(settings, title, address.page(), address.path(), feed.stories());
        shown.add(Part.LATEST);
        response.setContentType("application/rss+xml;charset=UTF-8");
        response.getOutputStream().write(bytes);
    }

    private Optional<Feed> find(Address address) {
        return switch (address.kind()) {
            case TAG_FEED ->
                service.findTag(address.name()).map(tag -> new Feed(tag.getName(), service.feedOfTag(tag.getSlug())));
            case SECTION_FEED ->
                site.findSection(address.name())
                        .map(section -> new Feed(section.name(), service.feedOfSection(section.slug())));
            default -> Optional.of(new Feed(null, service.feed()));
        };
    }
}
