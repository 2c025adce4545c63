package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Role;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PageSave;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.service.ArticleService;
import org.masthead.audit.service.AuditService;
import org.masthead.desk.service.ChecklistKeeping;
import org.masthead.desk.service.DeskLists;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.ChecklistPlan;
import org.masthead.workflow.model.ItemPlan;
import org.masthead.workflow.model.LinkProblem;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.TickRow;
import org.masthead.workflow.model.Weight;

/** What a desk asks of its stories, and what people say about them by ticking. */
@ExtendWith(ArquillianExtension.class)
class ChecklistIT {

    private static final String PAGE = "00000000-0000-4000-8000-000000000001";

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private WorkflowService workflow;

    @Inject
    private ChecklistService checklists;

    @Inject
    private TickService ticks;

    @Inject
    private LinkCheckService links;

    @Inject
    private ChecklistKeeping keeping;

    @Inject
    private DeskLists desks;

    @Inject
    private AuditService audit;

    @Inject
    private DueStories due;

    @Inject
    private NewsroomClock clock;

    @BeforeEach
    void freshNewsroom() {
        newsroom.fresh();
    }

    @Test
    void aMustHoldsAStoryUpAndSaysWhy() {
        var id = newsroom.approved();
        plan(Map.of(Check.TAGS, Weight.MUST, Check.STANDFIRST, Weight.MUST));
        newsroom.as("publisher");
        var seen = newsroom.seen(id);
        var refused = assertThrows(Refused.class, () -> workflow.publish(id, seen));
        assertEquals("The standfirst is missing. The story has no tag.", refused.getMessage());
        assertEquals(PublicStatus.NONE, ground.standing(id).publicStatus());
        plan(Map.of(Check.TAGS, Weight.OFF, Check.STANDFIRST, Weight.ADVICE));
        newsroom.after(id, "publisher", Move.PUBLISH);
        assertEquals(PublicStatus.LIVE, ground.standing(id).publicStatus());
    }

    @Test
    void whatAnotherDeskAsksForHoldsNobodyUpHere() {
        newsroom.as("admin");
        var city = ground.desk("city").getId();
        keeping.plan(
                city,
                desks.get(city).getVersion(),
                new ChecklistPlan(Map.of(Check.TAGS, Weight.MUST), 70, List.of(), List.of()));
        assertEquals(PublicStatus.LIVE, ground.standing(newsroom.live()).publicStatus());
    }

    @Test
    void aTickSaysWhoAndWhenAndLetsTheStoryGo() {
        var id = newsroom.approved();
        plan(Map.of(), item("Legal has read this", null));
        assertTrue(refusal(id).contains("Nobody has ticked “Legal has read this”."));
        tick(id, "editor");
        var row = row(id);
        assertTrue(row.isTicked());
        assertEquals("The editor", row.by());
        newsroom.after(id, "publisher", Move.PUBLISH);
        assertTrue(audited(id).contains("article.tick Legal has read this by The editor"), audited(id)::toString);
    }

    @Test
    void aTickThatIsTakenBackIsGoneAndTheAuditKnows() {
        var id = newsroom.approved();
        plan(Map.of(), item("Legal has read this", null));
        tick(id, "editor");
        newsroom.as("publisher");
        ticks.untick(id, newsroom.seen(id), row(id).itemId());
        assertEquals(null, row(id).by());
        assertTrue(audited(id).contains("article.untick Legal has read this by The publisher"), audited(id)::toString);
    }

    @Test
    void anItemOfARoleIsTickedByThoseOnlyWhoHoldIt() {
        var id = newsroom.approved();
        plan(Map.of(), item("Copy is clean", ground.role(BuiltInRole.SUB_EDITOR)));
        assertThrows(Refused.class, () -> tick(id, "editor"));
        assertThrows(Refused.class, () -> tick(id, "reporter"));
        tick(id, "subeditor");
        assertTrue(row(id).isTicked());
        newsroom.as("editor");
        assertThrows(Refused.class, () -> ticks.untick(id, newsroom.seen(id), row(id).itemId()));
    }

    @Test
    void nobodyTicksATextTheyHaveNotSeen() {
        var id = newsroom.inReview();
        plan(Map.of(), item("Legal has read this", null));
        newsroom.as("editor");
        var seen = newsroom.seen(id);
        var item = row(id).itemId();
        newsroom.edit(id, "Changed meanwhile");
        assertThrows(StaleVersion.class, () -> ticks.tick(id, seen, item));
    }

    @Test
    void anEditVoidsATickAndTheStorySaysSo() {
        var id = newsroom.inReview();
        plan(Map.of(), item("Legal has read this", null));
        tick(id, "editor");
        newsroom.as("editor");
        newsroom.edit(id, "Changed afterwards");
        var row = row(id);
        assertTrue(row.voided());
        assertFalse(row.isTicked());
        assertTrue(refusal(id)
                .contains("“Legal has read this” was ticked by The editor, but the text was changed since."));
        tick(id, "editor");
        assertTrue(row(id).isTicked());
    }

    @Test
    void aPageThatIsOpenMeanwhileVoidsTheTickWithItsNextSaveAndNeedsNoReload() {
        var id = newsroom.inReview();
        plan(Map.of(), item("Legal has read this", null));
        newsroom.as("editor");
        save(id, "Typed once");
        save(id, "Typed twice");
        var seen = newsroom.seen(id);
        tick(id, "editor");
        assertEquals(seen, newsroom.seen(id));
        assertTrue(row(id).isTicked());
        save(id, "Typed a third time");
        assertTrue(row(id).voided());
    }

    @Test
    void aSaveThatGoesOnCostsNoMoreBecauseOfTicks() {
        var id = newsroom.inReview();
        plan(Map.of(), item("Legal has read this", null));
        newsroom.as("editor");
        save(id, "Typed once");
        var first = ground.statementsOf(() -> save(id, "Typed twice"));
        tick(id, "editor");
        save(id, "Typed a third time");
        assertEquals(first, ground.statementsOf(() -> save(id, "Typed a fourth time")));
    }

    @Test
    void aScheduledStoryThatIsHeldUpMeanwhileDoesNotGoOut() {
        var id = newsroom.scheduled();
        plan(Map.of(Check.TAGS, Weight.MUST));
        clock.set(Clock.fixed(Instant.now().plus(Duration.ofDays(2)), ZoneOffset.UTC));
        due.publish(id);
        var standing = ground.standing(id);
        assertEquals(PublicStatus.NONE, standing.publicStatus());
        assertEquals(DraftStatus.APPROVED, standing.status());
        assertTrue(
                audited(id).stream().anyMatch(line -> line.startsWith("article.unschedule The story has no tag.")),
                audited(id)::toString);
    }

    @Test
    void linksIntoTheHouseAreNotAskedAndTheAnswerHoldsForTheseLinksOnly() {
        var id = newsroom.inReview();
        newsroom.as("editor");
        link(id, "http://127.0.0.1:1/");
        assertEquals(List.of("check.links.never"), linkFindings(id));
        links.check(id);
        assertEquals(List.of("check.links." + LinkProblem.NOT_PUBLIC), linkFindings(id));
        link(id, "http://localhost:1/other");
        assertEquals(List.of("check.links.changed"), linkFindings(id));
        assertTrue(audited(id).stream().anyMatch(line -> line.startsWith("article.links")));
        newsroom.as("visual");
        assertThrows(Refused.class, () -> links.check(id));
    }

    @Test
    void onlyThoseWhoManageDesksSayWhatIsAskedFor() {
        newsroom.as("editor");
        var world = ground.desk("world").getId();
        var nothing = new ChecklistPlan(Map.of(), 70, List.of(), List.of());
        assertThrows(Refused.class, () -> keeping.plan(world, 0, nothing));
        assertThrows(Refused.class, () -> keeping.get(world));
        newsroom.as("admin");
        assertThrows(Refused.class, () -> keeping.plan(world, 99, nothing));
        var wrong =
                new ChecklistPlan(Map.of(), 5, List.of(), List.of(item(" ", null), item("a", null), item("A", null)));
        assertEquals(
                3,
                assertThrows(Refused.class, () -> keeping.plan(world, 0, wrong))
                        .getRefusals()
                        .size());
    }

    private void plan(Map<Check, Weight> weights, ItemPlan... items) {
        newsroom.as("admin");
        var world = ground.desk("world").getId();
        keeping.plan(world, desks.get(world).getVersion(), new ChecklistPlan(weights, 70, List.of(), List.of(items)));
    }

    private static ItemPlan item(String text, Role role) {
        return new ItemPlan(null, text, role);
    }

    private void tick(Long id, String who) {
        newsroom.as(who);
        ticks.tick(id, newsroom.seen(id), row(id).itemId());
    }

    private TickRow row(Long id) {
        return checklists.of(id).ticks().get(0);
    }

    private String refusal(Long id) {
        newsroom.as("publisher");
        var seen = newsroom.seen(id);
        return assertThrows(Refused.class, () -> workflow.publish(id, seen)).getMessage();
    }

    private void save(Long id, String headline) {
        var save = new PageSave(PAGE, UUID.randomUUID().toString(), newsroom.seen(id));
        articles.save(id, save, ground.desk("world").getId(), newsroom.aCopy(headline));
    }

    private void link(Long id, String href) {
        Copy copy = newsroom.aCopy("Ferry leaves on time");
        copy.setBody("""
                {"type":"doc","content":[{"type":"paragraph","attrs":{"id":"b0000001"},"content":[
                {"type":"text","marks":[{"type":"link","attrs":{"href":"%s"}}],"text":"The timetable"}]}]}""".formatted(href));
        articles.edit(id, newsroom.seen(id), ground.desk("world").getId(), copy);
    }

    private List<String> linkFindings(Long id) {
        return checklists.of(id).points().stream()
                .filter(point -> point.check() == Check.LINKS)
                .flatMap(point -> point.findings().stream())
                .map(finding -> finding.refusal().key())
                .toList();
    }

    private List<String> audited(Long id) {
        newsroom.as("admin");
        return audit.history("article", id).stream()
                .map(row -> row.act() + " " + row.detail() + " by " + row.personName())
                .toList();
    }
}
