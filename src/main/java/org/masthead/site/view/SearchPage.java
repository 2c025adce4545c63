package org.masthead.site.view;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.cache.service.Shown;
import org.masthead.platform.service.Pace;
import org.masthead.platform.view.Clients;
import org.masthead.search.model.Found;
import org.masthead.search.model.Hit;
import org.masthead.search.model.SearchWish;
import org.masthead.search.service.SearchService;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.omnifaces.util.Faces;

/** What readers search for and find. All that they choose is in the address, so a search can be passed on. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    private SearchService service;

    @Inject
    private SiteService stories;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    @Inject
    private Pace pace;

    @Inject
    private Clients clients;

    @Inject
    private HttpServletRequest request;

    private SearchWish wish;
    private Found found;
    private List<Line> lines;

    /** A story that was found, with what is marked in it. */
    public record Line(StoryRow row, Hit hit) {}

    /** Searches for what the address asks for. */
    public void load() {
        shown.once();
        wish = SearchWish.of(request::getParameter);
        if (wish.page() > SearchWish.LAST) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        if (wish.isAsked()) {
            pace.ofClient("search", clients.addressOf(request), SearchWish.PER_MINUTE);
        }
        found = service.search(wish);
        var rows = stories.rows(found.hits().stream().map(Hit::id).toList());
        lines = found.hits().stream()
                .filter(hit -> rows.containsKey(hit.id()))
                .map(hit -> new Line(rows.get(hit.id()), hit))
                .toList();
    }

    public SearchWish getWish() {
        return wish;
    }

    public Found getFound() {
        return found;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** How much was found, in words. */
    public String getSummary() {
        return SiteText.of(found.exact() ? "search.total" : "search.more", found.total(), wish.words());
    }

    /** Sections whose names begin with what is searched for. */
    public List<SectionRow> getSections() {
        var words = wish.words().toLowerCase(Locale.ROOT);
        return wish.isAsked() && wish.page() == 1
                ? site.getSections().stream()
                        .filter(section ->
                                section.name().toLowerCase(Locale.ROOT).startsWith(words))
                        .toList()
                : List.of();
    }

    public SearchWish.Period[] getPeriods() {
        return SearchWish.Period.values();
    }

    public SearchWish.Order[] getOrders() {
        return SearchWish.Order.values();
    }

    /** What a parameter of the address says. */
    public String said(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Path of a search for the same everywhere and at any time. */
    public String getWide() {
        return "/search?" + pair("q", wish.words());
    }

    /** Path of the same search with one other choice, from its first page. */
    public String with(String name, String value) {
        return address(Map.of("page", "", name, value));
    }

    /** Path of another page of what was found. */
    public String page(int number) {
        return address(Map.of("page", number == 1 ? "" : String.valueOf(number)));
    }

    private String address(Map<String, String> changes) {
        var all = new LinkedHashMap<String, String>();
        SearchWish.PARAMETERS.forEach(name -> all.put(name, said(name)));
        all.putAll(changes);
        all.values().removeIf(String::isBlank);
        return "/search?"
                + all.entrySet().stream()
                        .map(one -> pair(one.getKey(), one.getValue()))
                        .collect(joining("&"));
    }

    static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
