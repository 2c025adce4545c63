package org.masthead.front.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.front.model.EditionRow;
import org.masthead.front.model.FrontChange;
import org.masthead.front.model.FrontChange.Act;
import org.masthead.front.model.Line;
import org.masthead.front.model.Spot;
import org.masthead.workflow.model.Move;

/** What readers get of a front, and when. */
@ExtendWith(ArquillianExtension.class)
class EditionsIT extends ArrangingIT {

    @Test
    void readersGetAnArrangementOnceItIsPublishedAndNotBefore() {
        pin(front, old, 0);
        assertEquals(Optional.empty(), live.find("site"));
        assertEquals(story, lead());
        editions.publish(front, seen(front));
        assertEquals(old, lead());
        pin(front, story, 0);
        assertEquals(old, lead());
    }

    @Test
    void theFrontPageTakesThreeStatementsBesidesTheMenu() {
        pin(front, old, 0);
        editions.publish(front, seen(front));
        var fewest = LongStream.generate(() -> ground.statementsOf(this::lead))
                .limit(10)
                .min();
        assertEquals(3, fewest.orElseThrow());
    }

    @Test
    void aDraftThatWasPutThereBehindEverybodysBackIsShownToNobody() {
        var draft = newsroom.aDraft();
        newsroom.as("publisher2");
        pin(front, old, 0);
        editions.publish(front, seen(front));
        ground.sql("update masthead.edition set arrangement = replace(arrangement, '\"story\":" + old + "', '\"story\":"
                + draft + "')");
        assertEquals(Optional.of(Spot.place(0)), live.find("site").orElseThrow().find(draft));
        assertEquals(story, lead());
    }

    @Test
    void aStoryThatIsTakenDownFallsOutAndComesBackWithItself() {
        pin(front, old, 0);
        editions.publish(front, seen(front));
        newsroom.after(old, "publisher", Move.UNPUBLISH);
        assertEquals(story, lead());
        newsroom.as("publisher2");
        assertEquals(Line.State.GONE, sheets.read(front).places().get(0).state());
    }

    @Test
    void aPromiseIsKeptOnceAsTheArrangementWasThen() {
        pin(front, old, 0);
        editions.schedule(front, seen(front), tomorrow());
        pin(front, story, 0);
        watch.look();
        assertEquals(Optional.empty(), live.find("site"));
        due();
        watch.look();
        watch.look();
        assertEquals(old, lead());
        assertEquals(1, ground.count("edition"));
        assertEquals(1, published());
        newsroom.as("publisher2");
        assertEquals(List.of(false), list().stream().map(EditionRow::isWaiting).toList());
    }

    @Test
    void aPromiseReplacesTheOneBeforeAndIsTakenBack() {
        pin(front, old, 0);
        editions.schedule(front, seen(front), tomorrow());
        editions.schedule(front, seen(front), tomorrow().plusSeconds(60));
        assertEquals(1, ground.count("edition"));
        editions.takeBack(front);
        assertEquals(0, ground.count("edition"));
        refused("front.noPromise", () -> editions.takeBack(front));
        refused("move.future", () -> editions.schedule(front, seen(front), Instant.now()));
    }

    @Test
    void nothingGoesOutForSomebodyWhoLostTheRight() {
        pin(front, old, 0);
        editions.schedule(front, seen(front), tomorrow());
        ground.dismissFromAllDesks("publisher2");
        due();
        watch.look();
        assertEquals(Optional.empty(), live.find("site"));
        assertEquals(0, ground.count("edition"));
    }

    @Test
    void whatReadersHadBeforeIsPutBackAndPublished() {
        pin(front, old, 0);
        editions.publish(front, seen(front));
        var first = list().get(0).id();
        change(front, FrontChange.of(Act.UNPIN, old));
        editions.publish(front, seen(front));
        assertEquals(story, lead());
        editions.putBack(front, seen(front), first);
        assertEquals(story, lead());
        editions.publish(front, seen(front));
        assertEquals(old, lead());
        assertEquals(
                List.of(true, false, false),
                list().stream().map(EditionRow::live).toList());
    }

    @Test
    void aPinThatEndsIsOverForReadersAndSomebodyLooksForThat() {
        pin(front, old, 0);
        change(front, FrontChange.end(old, tomorrow()));
        editions.publish(front, seen(front));
        assertEquals(old, lead());
        assertEquals("TRUE", ground.text("select next_end_at is not null from masthead.edition"));
        var past = Instant.now().minusSeconds(5);
        ground.sql(
                "update masthead.edition set next_end_at = ?, arrangement = regexp_replace(arrangement, '\"until\":\"[^\"]*\"', ?)",
                past.atOffset(ZoneOffset.UTC),
                "\"until\":\"" + past + "\"");
        watch.look();
        assertEquals(story, lead());
        assertEquals("FALSE", ground.text("select next_end_at is not null from masthead.edition"));
    }

    @Test
    void whatBecomesOfAFrontIsOnRecord() {
        pin(front, old, 0);
        editions.schedule(front, seen(front), tomorrow());
        editions.takeBack(front);
        editions.publish(front, seen(front));
        editions.takeDown(front);
        assertEquals(
                "front.schedule,front.unschedule,front.publish,front.take-down",
                ground.text("select listagg(act, ',') within group (order by number) from masthead.audit_record"
                        + " where act like 'front.%'"));
        assertFalse(fronts.list().stream().anyMatch(row -> row.liveAt() != null));
    }
}
