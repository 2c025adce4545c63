package org.masthead.front.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.masthead.account.model.BuiltInRole;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.EditionRow;
import org.masthead.front.model.FrontChange;
import org.masthead.front.model.FrontChange.Act;
import org.masthead.front.model.FrontPlan;
import org.masthead.front.model.FrontRow;
import org.masthead.front.model.Line;
import org.masthead.front.model.Spot;
import org.masthead.front.model.Topic;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;
import org.masthead.testing.Ground;
import org.masthead.testing.Index;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** Fronts from the first pin to what readers get. “publisher” holds the desks World and City, “publisher2” the newsroom. */
@ExtendWith(ArquillianExtension.class)
class FrontsIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private FrontService fronts;

    @Inject
    private FrontSheets sheets;

    @Inject
    private Editions editions;

    @Inject
    private LiveFronts live;

    @Inject
    private FrontWatch watch;

    @Inject
    private SiteService site;

    @Inject
    private Index index;

    private Long old;
    private Long story;
    private Long front;

    @BeforeEach
    void twoLiveStoriesAndSomebodyForTheFrontPage() {
        newsroom.fresh();
        ground.give("publisher2", BuiltInRole.PUBLISHER, new String[] {null});
        old = newsroom.live();
        story = newsroom.live();
        newsroom.as("publisher2");
        front = id("site");
    }

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
    void aSectionIsArrangedByThoseOfItsDeskAndTheSiteByTheWholeNewsroom() {
        newsroom.as("publisher");
        var mine = fronts.list().stream().map(FrontRow::name).toList();
        assertEquals(List.of("section/world", "section/city", "section/culture", "section/business"), mine);
        pin(id("section/world"), story, 0);
        refused("front.newsroom", () -> fronts.open(front));
        refused("front.newsroom", () -> editions.publish(front, 0));
        refused("capability", () -> fronts.createTopic(new Topic("Ferries", "", List.of())));
        newsroom.as("editor");
        refused("capability", fronts::list);
        refused("capability", () -> fronts.open(id2("section/world")));
        refused("capability", () -> sheets.find(null, null));
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndNothingOfHersIsStored() {
        var seen = seen(front);
        pin(front, old, 0);
        newsroom.as("publisher2");
        assertThrows(StaleVersion.class, () -> fronts.change(front, seen, FrontChange.pin(story, Spot.place(0))));
        assertThrows(StaleVersion.class, () -> editions.publish(front, seen));
        assertThrows(StaleVersion.class, () -> editions.schedule(front, seen, tomorrow()));
        assertEquals(Optional.of(Spot.place(0)), fronts.open(front).getWorking().find(old));
    }

    @Test
    void onlyWhatReadersCanSeeIsPinned() {
        var draft = newsroom.aDraft();
        newsroom.as("publisher2");
        refused("front.notLive", () -> pin(front, draft, 0));
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
    void aHiddenStoryStandsNowhere() {
        change(front, FrontChange.of(Act.HIDE, story));
        editions.publish(front, seen(front));
        assertEquals(old, lead());
        assertEquals(List.of(old), plan().newest().stream().map(StoryRow::id).toList());
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
    void aTopicGathersTheLiveStoriesOfItsTagsWithoutDoublesAndShowsNothingBeforeItIsPublished() {
        var id = fronts.createTopic(new Topic("Ferries", "All of them.", List.of("Harbour", "Sea")));
        refused("topic.taken", () -> fronts.createTopic(new Topic("ferries!", "", List.of())));
        assertEquals(Optional.empty(), live.find("topic/ferries"));
        editions.publish(id, seen(id));
        var topic = live.find("topic/ferries").map(Arrangement::topic).orElseThrow();
        assertTrue(live.about(topic, 1).isEmpty());
        for (var tag : List.of("harbour", "sea")) {
            ground.sql("insert into masthead.live_list (name, article_id, first_published_at) select 'tag/" + tag
                    + "', id, first_published_at from masthead.article where id = " + story);
        }
        assertEquals(
                List.of(story),
                live.about(topic, 1).stories().stream().map(StoryRow::id).toList());
        editions.takeDown(id);
        assertEquals(Optional.empty(), live.find("topic/ferries"));
    }

    @Test
    void storiesToPinAreFoundByWordsSectionAndAddress() {
        newsroom.edit(story, "Train leaves late");
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        newsroom.after(story, "publisher", Move.PUBLISH);
        newsroom.as("publisher2");
        index.settle();
        assertEquals(List.of(story), found("late TRAIN", null));
        assertEquals(List.of(story, old), found(" ", null));
        assertEquals(List.of(story, old), found("leaves", "world"));
        assertEquals(List.of(), found("leaves", "sport"));
        assertEquals(
                List.of(old),
                found("https://news.example.org" + ground.standing(old).address(), null));
        assertEquals(List.of(), found("/world/2020/01/01/none", null));
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

    private long published() {
        return Long.parseLong(ground.text("select count(*) from masthead.audit_record where act = 'front.publish'"));
    }

    private Long lead() {
        return plan().lead().id();
    }

    private FrontPlan plan() {
        var arranged = live.holding(live.find("site").orElse(Arrangement.BY_TIME));
        return FrontPlan.of(site.latest(100), List.of(), arranged);
    }

    private Long id(String name) {
        return fronts.list().stream()
                .filter(row -> row.name().equals(name))
                .map(FrontRow::id)
                .findFirst()
                .orElseThrow();
    }

    /** Past the service, which asks who wants it. */
    private Long id2(String name) {
        return Long.valueOf(ground.text("select id from masthead.front where name = '" + name + "'"));
    }

    private long seen(Long id) {
        return fronts.open(id).getVersion();
    }

    private void pin(Long id, Long what, int place) {
        change(id, FrontChange.pin(what, Spot.place(place)));
    }

    private void change(Long id, FrontChange change) {
        fronts.change(id, seen(id), change);
    }

    private List<EditionRow> list() {
        return editions.list(front);
    }

    private List<Long> found(String words, String section) {
        return sheets.find(words, section).stream().map(StoryRow::id).toList();
    }

    private void due() {
        ground.sql("update masthead.edition set due_at = dateadd('day', -2, due_at) where live_at is null");
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).getRefusals().get(0).key());
    }
}
