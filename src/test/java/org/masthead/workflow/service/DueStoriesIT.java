package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class DueStoriesIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private NewsroomClock clock;

    @Inject
    private DueStories due;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void nothingIsPublishedBeforeItsMoment() {
        var id = newsroom.scheduled();
        assertEquals(List.of(), due.ids());
        due.publish(id);
        assertEquals(DraftStatus.SCHEDULED, ground.standing(id).status());
    }

    @Test
    void aStoryIsPublishedAtItsMomentAndOnce() {
        var id = newsroom.scheduled();
        twoDaysLater();
        assertEquals(List.of(id), due.ids());
        due.publish(id);
        var published = ground.standing(id);
        assertEquals(PublicStatus.LIVE, published.publicStatus());
        assertEquals(DraftStatus.NONE, published.status());
        due.publish(id);
        assertEquals(published, ground.standing(id));
        assertEquals(List.of(), due.ids());
    }

    @Test
    void aPromiseOfSomebodyWhoLostTheRightIsTakenBack() {
        var id = newsroom.scheduled();
        ground.dismissFromAllDesks("publisher");
        twoDaysLater();
        due.publish(id);
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
        assertEquals(PublicStatus.NONE, ground.standing(id).publicStatus());
        assertNull(ground.standing(id).scheduledFor());
    }

    private void twoDaysLater() {
        clock.set(Clock.fixed(Instant.now().plus(Duration.ofDays(2)), ZoneOffset.UTC));
    }
}
