package org.masthead.delivery.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.delivery.model.ArticleJson;
import org.masthead.delivery.model.Ninjs;
import org.masthead.delivery.service.CurrentTerms;
import org.masthead.delivery.service.LiveArticles;
import org.masthead.feed.service.CurrentPublisher;
import org.masthead.site.model.Address.Kind;
import org.masthead.site.view.PublicAddresses;

/** A live story for programs, as our own JSON or as ninjs. */
@WebServlet("/api-article")
public class ApiArticle extends HttpServlet {

    @Inject
    private transient CurrentPublisher publisher;

    @Inject
    private transient LiveArticles service;

    @Inject
    private transient CurrentTerms terms;

    @Inject
    private transient OpenPace pace;

    @Inject
    private transient Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pace.count(request);
        var address = PublicAddresses.asked(request);
        var story = service.get(Long.valueOf(address.name()));
        if (terms.get().isSameForAll()) {
            shown.add(Part.SITE, Part.story(story.getId()));
        }
        var publisher = this.publisher.get();
        var json = address.kind() == Kind.API_NINJS
                ? new Ninjs(publisher).of(story)
                : new ArticleJson(publisher).of(story);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
