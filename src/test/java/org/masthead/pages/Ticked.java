package org.masthead.pages;

import static java.util.stream.Collectors.joining;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.masthead.testing.FromOutside.Seen;

/** What the script of the list sends for the stories that are ticked there, and what became of each. */
final class Ticked {

    private Ticked() {}

    static HttpResponse<String> start(Visitor visitor, String act, Seen story, String... headers) {
        return start(visitor, act, picks(Stream.of(story)), headers);
    }

    /** Starts an act on stories and the versions that were seen, as {@code 12:3,15:1}. */
    static HttpResponse<String> start(Visitor visitor, String act, String picks, String... headers) {
        var form = form("bulk-form", "bulk-form:begin");
        form.putAll(Map.of("act", act, "picks", picks));
        return visitor.post("/desk/articles/list", form, ShownMoves.ajax(headers));
    }

    /** Takes a review on from a row of the queue. */
    static HttpResponse<String> claim(Visitor visitor, String article) {
        var form = form("claims", "claims:claim");
        form.put("article", article);
        return visitor.post("/desk/review/queue", form, ShownMoves.ajax());
    }

    private static Map<String, String> form(String form, String command) {
        return new HashMap<>(Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                command,
                "jakarta.faces.partial.execute",
                command,
                command,
                command,
                form,
                form,
                "jakarta.faces.ViewState",
                "stateless",
                "primefaces.nonce",
                "bm9uY2U="));
    }

    static String picks(Stream<Seen> stories) {
        return stories.map(story -> story.id() + ":" + story.version()).collect(joining(","));
    }

    /** Why the act was not done, by the addresses of the stories, on the page to which the start has led. */
    static Map<String, String> refusals(Visitor visitor, HttpResponse<String> started) {
        var page = Jsoup.parse(visitor.get(ShownMoves.leadsTo(started)).body());
        var refusals = new TreeMap<String, String>();
        page.select("#bulk-progress li")
                .forEach(row -> refusals.put(
                        row.select("a").attr("href"), row.select("p.soft").text()));
        return refusals;
    }
}
