package org.masthead.front.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.account.model.BuiltInRole;
import org.masthead.platform.model.Refusal;
import org.masthead.taxonomy.model.Section;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

class FrontRulesTest {

    private static final Front WORLD = Front.of(new Section("world", "World", 1, Made.WORLD));
    private static final Front SPORT = Front.of(new Section("sport", "Sport", 2, Made.desk("sport", "Sport", 2)));

    @Test
    void whoPublishesOnADeskArrangesTheFrontsOfItsSectionsAndNoOther() {
        assertEquals(List.of(), keys(WORLD, Cast.PUBLISHER));
        assertEquals(List.of("capability"), keys(SPORT, Cast.PUBLISHER));
        assertEquals(List.of("front.newsroom"), keys(Front.ofSite(), Cast.PUBLISHER));
        assertEquals(List.of("capability"), keys(WORLD, Cast.EDITOR));
        assertEquals(List.of("capability"), keys(WORLD, Cast.NOBODY));
    }

    @Test
    void whoPublishesInTheWholeNewsroomArrangesEveryFront() {
        var everywhere = Made.authority(Cast.MEDIA_EDITOR, BuiltInRole.PUBLISHER);
        assertTrue(FrontRules.may(WORLD.deskId(), everywhere));
        assertTrue(FrontRules.may(null, everywhere));
        assertFalse(FrontRules.may(null, Made.authority(Cast.MEDIA_EDITOR)));
    }

    @Test
    void aPromiseIsForAMomentToCome() {
        assertEquals(List.of(), FrontRules.againstMoment(Made.NOW.plusSeconds(1), Made.NOW));
        assertEquals(1, FrontRules.againstMoment(Made.NOW, Made.NOW).size());
        assertEquals(1, FrontRules.againstMoment(null, Made.NOW).size());
    }

    @Test
    void aFrontIsFoundWhereReadersLookForIt() {
        assertEquals("/", Front.ofSite().getAddress());
        assertEquals("/world", WORLD.getAddress());
        var topic = new Topic("Ferries", "", List.of());
        assertEquals(
                "/topic/ferries",
                Front.ofTopic("ferries", topic, null, Made.NOW).getAddress());
    }

    private static List<String> keys(Front front, Cast who) {
        return FrontRules.against(front, Made.authority(who)).stream()
                .map(Refusal::key)
                .toList();
    }
}
