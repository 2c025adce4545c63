package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.testing.Cast;
import org.masthead.testing.CellsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.workflow.model.Move;

/** Every move that is open to somebody, sent by nobody, by somebody else, or by another site in that person's name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForgedSessionsIT {

    private static final String[][] ELSEWHERE = {
        {"Sec-Fetch-Site", "cross-site"},
        {"Origin", "https://elsewhere.example"},
        {"Origin", "null"},
        {"Origin", FromOutside.ADDRESS.replace("localhost", "127.0.0.1")}
    };

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void noMoveIsMadeWithoutASession(Move move) {
        var open = OpenMove.of(move);
        var page = open.page(Visitor.of(open.who()));
        var before = CellsOutside.standing(open.story());
        assertTurnedAway(page.press(Visitor.stranger(), open.button(page)));
        assertTurnedAway(Cards.menu(Visitor.stranger(), open.story(), move));
        assertTurnedAway(Ticked.start(Visitor.stranger(), "SPIKE", open.story()));
        assertEquals(before, CellsOutside.standing(open.story()));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void noMoveIsMadeFromAnotherSite(Move move) {
        var open = OpenMove.of(move);
        var visitor = Visitor.of(open.who());
        var page = open.page(visitor);
        var before = CellsOutside.standing(open.story());
        for (var header : ELSEWHERE) {
            assertEquals(403, page.press(visitor, open.button(page), header).statusCode());
            assertEquals(403, Cards.menu(visitor, open.story(), move, header).statusCode());
            assertEquals(
                    403, Ticked.start(visitor, "SPIKE", open.story(), header).statusCode());
        }
        assertEquals(before, CellsOutside.standing(open.story()));
        page.press(visitor, open.button(page), "Sec-Fetch-Site", "same-origin", "Origin", FromOutside.ADDRESS);
        assertEquals(open.to(), CellsOutside.standing(open.story()).split(" ")[0]);
    }

    /** What a page was rendered with stays in the session of whoever read it. */
    @ParameterizedTest
    @EnumSource(Move.class)
    void noMoveIsMadeWithThePageOfSomebodyElse(Move move) {
        var open = OpenMove.of(move);
        var page = open.page(Visitor.of(open.who()));
        var before = CellsOutside.standing(open.story());
        for (var thief : Cast.values()) {
            if (thief != open.who() && thief != Cast.NOBODY) {
                var answer = page.press(Visitor.of(thief), open.button(page));
                assertEquals(200, answer.statusCode());
                assertEquals(ShownMoves.address(open.story()), ShownMoves.leadsTo(answer), answer.body());
            }
        }
        assertEquals(before, CellsOutside.standing(open.story()));
    }

    @Test
    void noMoveIsMadeByWhomWasDeactivatedSinceThePageWasRead() {
        for (var move : Move.values()) {
            FromOutside.fresh();
            var open = OpenMove.of(move);
            var before = CellsOutside.standing(open.story());
            pressDeactivated(open);
            assertEquals(before, CellsOutside.standing(open.story()), move.name());
        }
    }

    /** Each way with a session of its own: the first request that is turned away ends it. */
    private static void pressDeactivated(OpenMove open) {
        var visitor = Visitor.signedIn(open.who());
        var second = Visitor.signedIn(open.who());
        var page = open.page(visitor);
        CellsOutside.deactivate(open.who());
        assertTurnedAway(page.press(visitor, open.button(page)));
        assertTurnedAway(page.press(visitor, open.button(page)));
        assertTurnedAway(Cards.menu(second, open.story(), open.move()));
    }

    /** Led to the sign-in page, in the manner that the request understands. */
    private static void assertTurnedAway(HttpResponse<String> answer) {
        var address = answer.statusCode() == 302
                ? answer.headers().firstValue("location").orElse("")
                : ShownMoves.leadsTo(answer);
        assertEquals("/login", address.replace(FromOutside.ADDRESS, "").replaceFirst("\\?.*", ""), answer.body());
    }
}
