package org.masthead.front.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.masthead.account.model.BuiltInRole;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.EditionRow;
import org.masthead.front.model.FrontChange;
import org.masthead.front.model.FrontPlan;
import org.masthead.front.model.FrontRow;
import org.masthead.front.model.Spot;
import org.masthead.platform.model.Refused;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.masthead.testing.Ground;
import org.masthead.testing.Index;
import org.masthead.testing.Newsroom;

/** Two live stories, and somebody who arranges fronts. “publisher” holds the desks World and City, “publisher2” the newsroom. */
abstract class ArrangingIT {

    @Inject
    Newsroom newsroom;

    @Inject
    Ground ground;

    @Inject
    FrontService fronts;

    @Inject
    FrontSheets sheets;

    @Inject
    Editions editions;

    @Inject
    LiveFronts live;

    @Inject
    FrontWatch watch;

    @Inject
    SiteService site;

    @Inject
    Index index;

    Long old;
    Long story;
    Long front;

    @BeforeEach
    void twoLiveStoriesAndSomebodyForTheFrontPage() {
        newsroom.fresh();
        ground.give("publisher2", BuiltInRole.PUBLISHER, new String[] {null});
        old = newsroom.live();
        story = newsroom.live();
        newsroom.as("publisher2");
        front = id("site");
    }

    long published() {
        return Long.parseLong(ground.text("select count(*) from masthead.audit_record where act = 'front.publish'"));
    }

    Long lead() {
        return plan().lead().id();
    }

    FrontPlan plan() {
        var arranged = live.holding(live.find("site").orElse(Arrangement.BY_TIME));
        return FrontPlan.of(site.latest(100), List.of(), arranged);
    }

    Long id(String name) {
        return fronts.list().stream()
                .filter(row -> row.name().equals(name))
                .map(FrontRow::id)
                .findFirst()
                .orElseThrow();
    }

    /** Past the service, which asks who wants it. */
    Long id2(String name) {
        return Long.valueOf(ground.text("select id from masthead.front where name = '" + name + "'"));
    }

    long seen(Long id) {
        return fronts.open(id).getVersion();
    }

    void pin(Long id, Long what, int place) {
        change(id, FrontChange.pin(what, Spot.place(place)));
    }

    void change(Long id, FrontChange change) {
        fronts.change(id, seen(id), change);
    }

    List<EditionRow> list() {
        return editions.list(front);
    }

    List<Long> found(String words, String section) {
        return sheets.find(words, section).stream().map(StoryRow::id).toList();
    }

    void due() {
        ground.sql("update masthead.edition set due_at = dateadd('day', -2, due_at) where live_at is null");
    }

    static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).getRefusals().get(0).key());
    }
}
