package org.masthead.audit.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.audit.model.AuditFilter;
import org.masthead.audit.model.AuditRecord;
import org.masthead.audit.model.AuditRow;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class RetentionServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private NewsroomClock clock;

    @Inject
    private RetentionService retention;

    @Inject
    private AuditService audit;

    @Inject
    private AuditExport export;

    @Inject
    private AuditWatch watch;

    @BeforeEach
    void threeActsOfLastYearAndOneOfToday() {
        newsroom.fresh();
        clock.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(-400)));
        newsroom.approved();
        clock.set(Clock.systemUTC());
        newsroom.aDraft();
        newsroom.as("admin");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.set(Clock.systemUTC());
    }

    @Test
    void recordsAreKeptForEverUnlessSomebodySaysOtherwise() {
        assertNull(retention.get().getDays());
        assertEquals(0, retention.expire());
        assertEquals(4, watch.checkAll().count());
    }

    @Test
    void aChangeIsWrittenDown() {
        retention.keepFor(365);
        retention.keepFor(null);
        assertEquals(
                List.of("365 days → for ever", "for ever → 365 days"),
                acts("audit.retention").stream().map(AuditRow::detail).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 179, 36_526})
    void tooFewDaysAndTooManyAreRefused(int days) {
        assertThrows(Refused.class, () -> retention.keepFor(days));
        assertNull(retention.get().getDays());
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "publisher", "reporter"})
    void onlyThoseWhoManagePeopleMayChangeIt(String somebody) {
        newsroom.as(somebody);
        assertThrows(Refused.class, () -> retention.keepFor(365));
        assertThrows(Refused.class, retention::get);
    }

    @Test
    void readingTheAuditIsNotEnoughToChangeIt() {
        ground.sql("delete from masthead.role_capability where capability = 'PEOPLE_MANAGE'");
        newsroom.as("admin");
        assertNull(retention.get().getDays());
        assertThrows(Refused.class, () -> retention.keepFor(365));
    }

    @Test
    void whatIsOlderGoesAndTheChainClosesAllTheSame() {
        retention.keepFor(365);
        newsroom.asNobody();
        assertEquals(3, retention.expire());
        assertEquals(0, retention.expire());
        var verdict = watch.checkAll();
        assertEquals(List.of(), verdict.faults());
        assertEquals(3, verdict.expired());
        assertEquals(3, verdict.count());
        newsroom.as("admin");
        var expired = acts("audit.expire").get(0);
        assertNull(expired.personName());
        assertEquals(
                "3 records, up to number 3 with the hash " + retention.get().getExpiredHash(), expired.detail());
    }

    @Test
    void whatIsNotOlderStays() {
        retention.keepFor(500);
        assertEquals(0, retention.expire());
        assertEquals(5, watch.checkAll().count());
    }

    @Test
    void anExportHoldsWhatIsFilteredAndIsAnActItself() {
        var filter = new AuditFilter(null, null, "article.create", null, null, null, null);
        var newest = export.begin(filter, "csv");
        assertEquals(
                List.of(1L, 4L),
                export.next(filter, 0, newest).stream()
                        .map(AuditRecord::getNumber)
                        .toList());
        assertEquals(List.of(), export.next(filter, 4, newest));
        assertEquals(
                "csv, 2 records: act=article.create",
                acts("audit.export").get(0).detail());
        var all = export.begin(AuditFilter.ALL, "json");
        assertEquals(5, all, "the record of an export is not in it");
        assertEquals(5, export.next(AuditFilter.ALL, 0, all).size());
    }

    @Test
    void onlyThoseWhoMayReadTheAuditMayExportIt() {
        newsroom.as("editor");
        assertThrows(Refused.class, () -> export.begin(AuditFilter.ALL, "csv"));
        assertThrows(Refused.class, () -> export.next(AuditFilter.ALL, 0, 9));
        newsroom.as("admin");
        assertTrue(acts("audit.export").isEmpty());
    }

    private List<AuditRow> acts(String act) {
        return audit.list(new AuditFilter(null, null, act, null, null, null, null), 1);
    }
}
