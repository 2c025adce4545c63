package org.masthead.hook.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.stream.Stream;
import org.masthead.article.model.Article;
import org.masthead.article.model.LiveChange;
import org.masthead.article.model.Placement;

/**
 * What is told of a change. It names what readers see and nothing of the draft; who wants the whole text follows the link to
 * the delivery API.
 *
 * @param base address of the site, without a slash at the end
 */
public record StoryMessage(LiveChange change, Article article, String base, Instant at) {

    /**
     * The message as JSON.
     *
     * @param number of the message among those to its receiver: what has a higher one happened later
     */
    public String json(long number) {
        return message(HookEvent.of(change.kind()).getType(), number, data(), at);
    }

    /** A message that tells of nothing. */
    public static String test(long number, Instant at) {
        return message(HookEvent.TEST, number, Json.createObjectBuilder().add("text", "Masthead can reach you."), at);
    }

    private static String message(String type, long number, JsonObjectBuilder data, Instant at) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("timestamp", at.toString())
                .add("sequence", number)
                .add("data", data)
                .build()
                .toString();
    }

    private JsonObjectBuilder data() {
        return change.after() == null ? named(change.before()) : told(change.after());
    }

    private JsonObjectBuilder named(Placement place) {
        return Json.createObjectBuilder()
                .add("id", change.storyId())
                .add("address", place.address())
                .add("url", base + place.address());
    }

    private JsonObjectBuilder told(Placement place) {
        var live = article.getLive();
        var data = named(place)
                .add("api", base + "/api/v1/articles/" + change.storyId())
                .add("headline", live.getRevision().getCopy().getHeadline())
                .add("section", place.section())
                .add("tags", list(place.tags().stream().sorted()))
                .add("firstPublishedAt", live.getFirstPublishedAt().toString())
                .add("publishedAt", live.getPublishedAt().toString());
        if (change.before() != null && !change.before().address().equals(place.address())) {
            data.add("formerAddress", change.before().address());
        }
        return data;
    }

    private static JsonArrayBuilder list(Stream<String> texts) {
        var list = Json.createArrayBuilder();
        texts.forEach(list::add);
        return list;
    }
}
