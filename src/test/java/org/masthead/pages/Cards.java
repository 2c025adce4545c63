package org.masthead.pages;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.masthead.testing.FromOutside.Seen;
import org.masthead.testing.MoveWords;
import org.masthead.workflow.model.Move;

/** What the script of the board sends for a card, and what it is answered. */
final class Cards {

    private static final String MOVE = "/desk/review/move";

    private Cards() {}

    /** A move from the menu of a card, with a reason and a moment to come. */
    static HttpResponse<String> menu(Visitor visitor, Seen story, Move move, String... headers) {
        return visitor.json(MOVE, wish(story, "\"move\": \"" + move + "\""), headers);
    }

    /** The stage of a card from its menu. */
    static HttpResponse<String> menu(Visitor visitor, Seen story, Move move, Long stage) {
        return visitor.json(MOVE, wish(story, "\"move\": \"" + move + "\", \"stage\": " + stage));
    }

    /** A card that is dropped, and claims to come from a column. */
    static HttpResponse<String> drop(Visitor visitor, Seen story, String from, String to) {
        return visitor.json(MOVE, wish(story, "\"from\": \"" + from + "\", \"to\": \"" + to + "\""));
    }

    private static String wish(Seen story, String what) {
        return "{\"id\": %d, \"seen\": %d, %s, \"reason\": \"A reason.\", \"when\": \"%s\"}"
                .formatted(story.id(), story.version(), what, ShownMoves.tomorrow());
    }

    /** Asks what the menu of a card offers. */
    static HttpResponse<String> ask(Visitor visitor, Seen story) {
        return visitor.json("/desk/review/choices", "{\"id\": " + story.id() + "}");
    }

    /** What a menu offers and why not, in the words of the page of the story. */
    static Map<String, String> choices(HttpResponse<String> asked) {
        var choices = new TreeMap<String, String>();
        for (var choice : offered(asked)) {
            var move = Move.valueOf(choice.getString("move"));
            var stage = choice.getString("stageName", null);
            choices.put(
                    stage == null ? MoveWords.button(move) : MoveWords.button(move, stage), choice.getString("why"));
        }
        return choices;
    }

    /** Ids of the stages that a story waits in, by their names where there are several. */
    static Map<String, Long> stages(HttpResponse<String> asked) {
        var stages = new HashMap<String, Long>();
        for (var choice : offered(asked)) {
            if (choice.containsKey("stage")) {
                stages.put(
                        choice.getString("stageName", ""),
                        choice.getJsonNumber("stage").longValue());
            }
        }
        return stages;
    }

    private static List<JsonObject> offered(HttpResponse<String> asked) {
        var choices = read(asked).getJsonArray("choices");
        return choices == null ? List.of() : choices.getValuesAs(JsonObject.class);
    }

    /** Keys of the refusals in an answer. */
    static Set<String> keys(HttpResponse<String> answer) {
        var keys = new TreeSet<String>();
        var told = read(answer).getJsonArray("keys");
        if (told != null) {
            told.getValuesAs(JsonString.class).forEach(key -> keys.add(key.getString()));
        }
        return keys;
    }

    private static JsonObject read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
