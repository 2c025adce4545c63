package org.masthead.audit.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.service.Me;
import org.masthead.article.model.DraftStatus;
import org.masthead.audit.model.ActGroup;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRow;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.RefusedAct;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.view.Causes;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

@ExtendWith(ArquillianExtension.class)
class AuditBookIT {

    private static final RefusedAct REFUSED =
            new RefusedAct("/desk/articles/edit?id=7", "None of your roles allows this.");

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private AuditService audit;

    @Inject
    private AuditWatch watch;

    @Inject
    private Event<RefusedAct> refusals;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.set(Clock.systemUTC());
    }

    @Test
    void recordsAreNumberedWithoutAGapAlsoWhereAnActWasRefused() {
        var story = newsroom.inReview();
        newsroom.as("reporter");
        assertThrows(Refused.class, () -> newsroom.make(Move.APPROVE, story, newsroom.seen(story), null, null));
        newsroom.after(story, "editor", Move.APPROVE);
        assertEquals(
                LongStream.rangeClosed(1, rows().size()).boxed().toList(),
                rows().stream().map(AuditRow::number).sorted().toList());
        assertTrue(watch.checkAll().isGenuine());
        assertEquals(rows().size(), watch.checkAll().count());
    }

    @Test
    void severalRecordsOfOneActFollowEachOther() throws Exception {
        transaction.begin();
        var story = newsroom.inReview();
        newsroom.after(story, "editor", Move.APPROVE);
        transaction.commit();
        assertEquals(
                List.of("article.approve", "article.submit", "article.create"),
                rows().stream().map(AuditRow::act).toList());
        assertTrue(watch.checkAll().isGenuine());
    }

    @Test
    void aRecordTellsTheMomentAndThePersonOfTheActNotOfTheCommit() throws Exception {
        var noon = Instant.parse("2026-11-24T12:00:00Z");
        transaction.begin();
        clock.set(Clock.fixed(noon, ZoneOffset.UTC));
        newsroom.aDraft();
        newsroom.as("admin");
        clock.set(Clock.systemUTC());
        transaction.commit();
        var row = rows().get(0);
        assertEquals(noon, row.at());
        assertEquals("The reporter", row.personName());
    }

    @Test
    void anActThatCannotBeRecordedDoesNotHappen() {
        var story = newsroom.aDraft();
        ground.sql("update masthead.audit_chain set number = number - 1");
        newsroom.as("reporter");
        var seen = newsroom.seen(story);
        assertThrows(EJBException.class, () -> newsroom.make(Move.SUBMIT, story, seen, null, null));
        assertEquals(DraftStatus.DRAFT, ground.standing(story).status());
        assertEquals(1, ground.count("audit_record"));
    }

    @Test
    void theDatabaseLetsNobodyChangeOrDeleteARecord() {
        newsroom.aDraft();
        for (var statement : List.of(
                "update masthead.audit_record set person_name = 'Nobody'",
                "delete from masthead.audit_record where number = 1",
                "delete from masthead.audit_record")) {
            var refused = assertThrows(EJBException.class, () -> ground.sql(statement), statement);
            var cause = Causes.find(SQLException.class, refused).orElseThrow().getMessage();
            assertTrue(cause.contains("neither changed nor deleted"), cause);
        }
        assertEquals("The reporter", rows().get(0).personName());
    }

    @Test
    void whatSomebodyIsRefusedIsWrittenDownEvenWhereAllElseIsUndone() throws Exception {
        newsroom.as("reporter");
        transaction.begin();
        refusals.fire(REFUSED);
        transaction.rollback();
        var row = rows().get(0);
        assertEquals("refused", row.act());
        assertEquals("The reporter", row.personName());
        assertEquals("page", row.objectKind());
        assertEquals("/desk/articles/edit?id=7", row.objectName());
        assertEquals("None of your roles allows this.", row.detail());
    }

    @Test
    void whatAStrangerIsRefusedIsNot() {
        newsroom.asNobody();
        refusals.fire(REFUSED);
        assertEquals(List.of(), rows());
    }

    @Test
    void nobodyCanFillTheAuditWithRefusals() {
        newsroom.as("reporter");
        for (var time = 0; time < 3 * RefusalPace.PER_MINUTE; time++) {
            refusals.fire(REFUSED);
        }
        var written = rows().size();
        assertTrue(
                written >= RefusalPace.PER_MINUTE && written < 2 * RefusalPace.PER_MINUTE, written + " were written");
        newsroom.as("reporter2");
        refusals.fire(REFUSED);
        assertEquals(written + 1, rows().size());
    }

    @Test
    void actsAreFoundByPersonGroupThingAndTime() {
        var story = newsroom.inReview();
        var other = newsroom.approved();
        newsroom.as("reporter2");
        refusals.fire(REFUSED);
        var editor = ground.person("editor").getId();
        assertEquals(
                1,
                rows(new AuditFilter(editor, null, null, null, null, null, null))
                        .size());
        assertEquals(1, rows(ofGroup(ActGroup.REFUSALS)).size());
        assertEquals(5, rows(ofGroup(ActGroup.EDITORIAL)).size());
        assertEquals(0, rows(ofGroup(ActGroup.SIGN_INS)).size());
        assertEquals(
                2,
                rows(new AuditFilter(null, null, null, "article", story, null, null))
                        .size());
        assertEquals(
                3,
                rows(new AuditFilter(null, null, null, "article", other, null, null))
                        .size());
        assertEquals(
                0,
                rows(new AuditFilter(null, null, null, null, null, null, Instant.parse("2026-01-01T00:00:00Z")))
                        .size());
        newsroom.as("editor");
        assertThrows(Refused.class, () -> audit.list(AuditFilter.ALL, 1));
    }

    private static AuditFilter ofGroup(ActGroup group) {
        return new AuditFilter(null, group, null, null, null, null, null);
    }

    private List<AuditRow> rows() {
        return rows(AuditFilter.ALL);
    }

    private List<AuditRow> rows(AuditFilter filter) {
        newsroom.as("admin");
        return audit.list(filter, 1);
    }
}
