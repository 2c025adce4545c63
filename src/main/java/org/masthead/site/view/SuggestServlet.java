package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.platform.service.Pace;
import org.masthead.platform.view.Clients;
import org.masthead.search.service.SearchService;

/** What a browser proposes while somebody types into its search field, in the form of OpenSearch. */
@WebServlet("/search/suggest")
public class SuggestServlet extends HttpServlet {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int PER_MINUTE = 600;

    @Inject
    private SearchService service;

    @Inject
    private Site site;

    @Inject
    private Pace pace;

    @Inject
    private Clients clients;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pace.ofClient("suggest", clients.addressOf(request), PER_MINUTE);
        var typed = request.getParameter("q") == null ? "" : request.getParameter("q");
        var proposals = service.propose(typed);
        var texts = JSON.createArrayBuilder();
        var kinds = JSON.createArrayBuilder();
        var addresses = JSON.createArrayBuilder();
        proposals.named().forEach(page -> {
            texts.add(page.name());
            kinds.add(SiteText.of("search.named." + page.kind()));
            addresses.add(site.url(page.address()));
        });
        proposals.words().forEach(words -> {
            texts.add(words);
            kinds.add("");
            addresses.add(site.url("/search?" + SearchPage.pair("q", words)));
        });
        response.setContentType("application/x-suggestions+json;charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=60");
        var answer = JSON.createArrayBuilder().add(typed).add(texts).add(kinds).add(addresses);
        response.getWriter().print(answer.build());
    }
}
