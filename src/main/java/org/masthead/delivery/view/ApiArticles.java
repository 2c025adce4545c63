package org.masthead.delivery.view;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.delivery.model.ArticleJson;
import org.masthead.delivery.model.ArticleWish;
import org.masthead.delivery.model.Cursor;
import org.masthead.delivery.model.Ninjs;
import org.masthead.delivery.model.Slice;
import org.masthead.delivery.model.WishReader;
import org.masthead.delivery.service.CurrentTerms;
import org.masthead.delivery.service.LiveArticles;
import org.masthead.feed.model.Publisher;
import org.masthead.feed.service.CurrentPublisher;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.Pace;
import org.masthead.platform.view.Clients;
import org.masthead.search.model.SearchWish;
import org.masthead.site.model.Address.Kind;
import org.masthead.site.model.LiveStory;

/** Lists live stories for programs. */
@WebServlet("/api-articles")
public class ApiArticles extends HttpServlet {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String PATH = "/api/v1/articles";
    private static final String CURSOR = "cursor";

    @Inject
    private transient CurrentPublisher publisher;

    @Inject
    private transient LiveArticles service;

    @Inject
    private transient CurrentTerms terms;

    @Inject
    private transient Settings settings;

    @Inject
    private transient OpenPace reading;

    @Inject
    private transient Shown shown;

    @Inject
    private transient Pace pace;

    @Inject
    private transient Clients clients;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reading.count(request);
        var wish = new WishReader(request::getParameter, settings.zone()).read();
        if (wish.words() != null) {
            pace.ofClient("search", clients.addressOf(request), SearchWish.PER_MINUTE);
        }
        var slice = service.find(wish);
        if (terms.get().isSameForAll() && wish.words() == null) {
            show(wish, slice);
        }
        var publisher = this.publisher.get();
        var next = slice.next().map(cursor -> publisher.url(address(request, cursor)));
        next.ifPresent(url -> response.setHeader("Link", "<" + url + ">; rel=\"next\""));
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
                .write(write(wish, slice, next, publisher).toString().getBytes(StandardCharsets.UTF_8));
    }

    private void show(ArticleWish wish, Slice slice) {
        shown.add(Part.SITE, LiveArticles.ANY);
        wish.lists().forEach(list -> shown.add(new Part(list)));
        shown.stories(slice.stories().stream().map(LiveStory::getId).toList());
    }

    private static JsonObject write(ArticleWish wish, Slice slice, Optional<String> next, Publisher publisher) {
        Function<LiveStory, JsonObject> writing =
                wish.ninjs() ? new Ninjs(publisher)::of : new ArticleJson(publisher)::of;
        var items = JSON.createArrayBuilder();
        slice.stories().stream().map(writing).forEach(items::add);
        var answer = JSON.createObjectBuilder().add(wish.ninjs() ? "items" : "articles", items);
        next.ifPresentOrElse(url -> answer.add("next", url), () -> answer.addNull("next"));
        return answer.build();
    }

    /** The same question for what comes behind. */
    private static String address(HttpServletRequest request, Cursor cursor) {
        var asked = Kind.API_ARTICLES.parameters().stream()
                .sorted()
                .filter(name -> !name.equals(CURSOR) && request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8));
        return PATH + "?"
                + Stream.concat(asked, Stream.of(CURSOR + "=" + cursor)).collect(joining("&"));
    }
}
