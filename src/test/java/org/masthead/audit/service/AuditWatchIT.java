package org.masthead.audit.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

/** Somebody who holds the database takes the trigger away and tampers; the check finds it. */
@ExtendWith(ArquillianExtension.class)
class AuditWatchIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private AuditWatch watch;

    @BeforeEach
    void fourActs() {
        newsroom.fresh();
        newsroom.live();
    }

    @Test
    void whereNothingWasTouchedNothingIsFound() {
        assertFound();
        assertEquals(4, watch.checkAll().count());
        assertEquals(4, watch.checkAll().number());
    }

    @Test
    void anAlteredRecordIsFound() {
        tamper("update masthead.audit_record set person_name = 'The editor' where number = 2");
        assertFound("Record 2 was altered.");
    }

    @Test
    void removedRecordsAreFound() {
        tamper("delete from masthead.audit_record where number in (2, 3)");
        assertFound("Records 2 to 3 are missing.");
    }

    @Test
    void theOldestIsMissed() {
        tamper("delete from masthead.audit_record where number = 1");
        assertFound("Record 1 is missing.");
    }

    @Test
    void theNewestIsMissed() {
        tamper("delete from masthead.audit_record where number = 4");
        assertFound("Record 4 is missing.");
    }

    @Test
    void theLossOfTheNewestThatWasCoveredUpByNumberIsFoundByHash() {
        tamper("delete from masthead.audit_record where number = 4");
        tamper("update masthead.audit_chain set number = 3");
        assertFound("The newest record is not the one that was written last.");
    }

    @Test
    void anAddedRecordIsFound() {
        tamper("insert into masthead.audit_record select 5, at, person_id, person_name, act, object_kind, object_id,"
                + " object_name, detail, previous_hash, hash from masthead.audit_record where number = 4");
        assertFound("Record 5 was added past the newsroom.");
    }

    @Test
    void recordsThatChangedPlacesAreFound() {
        tamper("update masthead.audit_record set number = 9 where number = 2");
        tamper("update masthead.audit_record set number = 2 where number = 3");
        tamper("update masthead.audit_record set number = 3 where number = 9");
        assertFound(
                "Record 2 was altered.",
                "Record 3 was altered.",
                "Record 4 does not follow the one before it as it was written.");
    }

    @Test
    void onlyThoseWhoMayReadTheAuditMayAskForTheCheck() {
        newsroom.as("editor");
        assertThrows(Refused.class, watch::check);
        newsroom.as("admin");
        assertEquals(4, watch.check().count());
    }

    @Test
    void whatWasWrittenDownIsComparedWithTheRecord() {
        newsroom.as("admin");
        var before = watch.check();
        assertTrue(watch.isStill(4, " " + before.hash().toUpperCase() + " "));
        assertFalse(watch.isStill(3, before.hash()));
        assertFalse(watch.isStill(5, before.hash()));
        newsroom.as("editor");
        assertThrows(Refused.class, () -> watch.isStill(4, before.hash()));
    }

    private void tamper(String statement) {
        ground.withoutAuditTrigger(() -> ground.sql(statement));
    }

    private void assertFound(String... sentences) {
        assertEquals(
                List.of(sentences),
                watch.checkAll().faults().stream()
                        .map(fault -> fault.what().sentence())
                        .toList());
    }
}
