package org.masthead.board.view;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.masthead.board.model.Wish;
import org.masthead.board.service.CardMoves;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.view.JsonServlet;
import org.masthead.workflow.model.Move;

/**
 * Moves a card: {@code {"id": 7, "seen": 3, "from": "stage-2", "to": "APPROVED"}} of one that was dropped, {@code {"id": 7,
 * "seen": 3, "move": "RETURN", "stage": 2, "reason": "…"}} of its menu; {@code "when"} is a moment in the newsroom's zone.
 * Answers the move that was made.
 */
@WebServlet("/desk/review/move")
public class MoveCard extends JsonServlet {

    @Inject
    private transient CardMoves moves;

    @Inject
    private transient Settings settings;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var made = moves.make(new Wish(
                number(asked, "id"),
                number(asked, "seen") == null ? -1 : number(asked, "seen"),
                move(asked.getString("move", null)),
                number(asked, "stage"),
                asked.getString("from", null),
                asked.getString("to", null),
                asked.getString("reason", null),
                moment(asked.getString("when", null))));
        return JSON.createObjectBuilder().add("move", made.name());
    }

    private static Move move(String name) {
        return name == null
                ? null
                : Arrays.stream(Move.values())
                        .filter(move -> move.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refused.because("board.column"));
    }

    private Instant moment(String text) {
        try {
            return text == null || text.isEmpty()
                    ? null
                    : LocalDateTime.parse(text).atZone(settings.zone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refused.because("move.future");
        }
    }

    private static Long number(JsonObject asked, String name) {
        return asked.get(name) instanceof JsonNumber number ? Long.valueOf(number.longValue()) : null;
    }
}
