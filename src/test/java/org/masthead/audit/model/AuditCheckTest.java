package org.masthead.audit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.account.model.Authority;
import org.masthead.platform.model.Audited;

class AuditCheckTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Authority EDITOR = new Authority(7L, "editor", "The editor", Set.of(), Set.of());

    private final AuditChain chain = new AuditChain();
    private final List<AuditRecord> records = new ArrayList<>(tenActs());

    private record Act(String act, String objectKind, Long objectId, String objectName, String detail)
            implements Audited {}

    private static AuditRecord anAct(long number) {
        return new AuditRecord(
                NINE.plusSeconds(number), EDITOR, new Act("article.return", "article", number, "Ferry", "Too long."));
    }

    private List<AuditRecord> tenActs() {
        var acts = new ArrayList<AuditRecord>();
        for (var number = 1; number <= 10; number++) {
            var record = anAct(number);
            chain.append(record);
            acts.add(record);
        }
        return acts;
    }

    private AuditVerdict check() {
        return check(new AuditCheck(0, null, chain.getNumber(), chain.getHash()));
    }

    private AuditVerdict check(AuditCheck check) {
        records.forEach(check::next);
        return check.verdict();
    }

    private List<String> faults() {
        return told(check());
    }

    private static List<String> told(AuditVerdict verdict) {
        return verdict.faults().stream().map(fault -> fault.what().sentence()).toList();
    }

    @Test
    void whatNobodyTouchedIsInOrder() {
        var verdict = check();
        assertTrue(verdict.isGenuine());
        assertEquals(10, verdict.count());
        assertEquals(NINE.plusSeconds(1), verdict.from());
        assertEquals(NINE.plusSeconds(10), verdict.until());
        assertEquals(10, verdict.number());
        assertEquals(records.get(9).getHash(), verdict.hash());
    }

    @Test
    void anEmptyChainIsInOrder() {
        var verdict = new AuditCheck(0, null, 0, null).verdict();
        assertTrue(verdict.isGenuine());
        assertEquals(0, verdict.count());
    }

    /** A field that comes later and is not under the hash fails here. */
    static Stream<Field> everyField() {
        return Arrays.stream(AuditRecord.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("everyField")
    void aRecordOfWhichAnyFieldWasAlteredIsFound(Field field) throws IllegalAccessException {
        var before = value(field, records.get(4));
        set(field, records.get(4), other(before));
        assertFalse(records.get(4).isGenuine(), field.getName());
        assertFalse(check().isGenuine(), field.getName());
    }

    static Stream<Field> everyFieldThatCanBeEmpty() {
        return everyField().filter(field -> !field.getType().isPrimitive());
    }

    @ParameterizedTest
    @MethodSource("everyFieldThatCanBeEmpty")
    void aRecordOfWhichAnyFieldWasEmptiedIsFound(Field field) throws IllegalAccessException {
        set(field, records.get(4), null);
        assertFalse(records.get(4).isGenuine(), field.getName());
    }

    @Test
    void anAlteredRecordIsNamedWithItsMoment() throws ReflectiveOperationException {
        set(AuditRecord.class.getDeclaredField("detail"), records.get(4), "Nothing.");
        var fault = check().faults().get(0);
        assertEquals(5, fault.number());
        assertEquals(NINE.plusSeconds(5), fault.at());
        assertEquals(List.of("Record 5 was altered."), faults());
    }

    @Test
    void wordsThatMoveFromOneFieldToTheNextAreNoticed() {
        var one = new AuditRecord(NINE, EDITOR, new Act("a", "article", 1L, "Ferry", "late\nagain"));
        var other = new AuditRecord(NINE, EDITOR, new Act("a", "article", 1L, "Ferry\nlate", "again"));
        one.follow(0, null);
        other.follow(0, null);
        assertFalse(one.getHash().equals(other.getHash()));
    }

    @Test
    void anAbsentTextIsNotTheTextOfItsSign() {
        var absent = new AuditRecord(NINE, EDITOR, new Act("a", "article", 1L, "Ferry", null));
        var dash = new AuditRecord(NINE, EDITOR, new Act("a", "article", 1L, "Ferry", "-"));
        absent.follow(0, null);
        dash.follow(0, null);
        assertFalse(absent.getHash().equals(dash.getHash()));
    }

    @Test
    void anAlteredRecordThatWasSealedAgainIsFoundByTheNext() throws ReflectiveOperationException {
        var forged = new AuditRecord(NINE, EDITOR, new Act("article.approve", "article", 5L, "Ferry", null));
        forged.follow(4, records.get(3).getHash());
        records.set(4, forged);
        assertEquals(List.of("Record 6 does not follow the one before it as it was written."), faults());
    }

    @Test
    void theFirstRecordIsMissed() {
        records.remove(0);
        assertEquals(List.of("Record 1 is missing."), faults());
    }

    @Test
    void recordsInTheMiddleAreMissed() {
        records.subList(3, 6).clear();
        assertEquals(List.of("Records 4 to 6 are missing."), faults());
    }

    @Test
    void theNewestRecordsAreMissed() {
        records.subList(8, 10).clear();
        assertEquals(List.of("Records 9 to 10 are missing."), faults());
    }

    @Test
    void allRecordsAreMissed() {
        records.clear();
        assertEquals(List.of("Records 1 to 10 are missing."), faults());
    }

    @Test
    void twoRecordsThatChangedPlacesAreFound() throws ReflectiveOperationException {
        var number = AuditRecord.class.getDeclaredField("number");
        set(number, records.get(2), 5L);
        set(number, records.get(4), 3L);
        var third = records.get(4);
        records.set(4, records.get(2));
        records.set(2, third);
        assertEquals(
                List.of(
                        "Record 3 was altered.",
                        "Record 4 does not follow the one before it as it was written.",
                        "Record 5 was altered.",
                        "Record 6 does not follow the one before it as it was written."),
                faults());
    }

    @Test
    void aRecordPutInBetweenIsFound() {
        var forged = anAct(3);
        forged.follow(2, records.get(1).getHash());
        records.add(3, forged);
        assertEquals(List.of("Record 3 was added past the newsroom."), faults());
    }

    @Test
    void aRecordPutBehindTheNewestIsFound() {
        var forged = anAct(11);
        forged.follow(10, chain.getHash());
        records.add(forged);
        assertEquals(List.of("Record 11 was added past the newsroom."), faults());
    }

    @Test
    void anotherRecordInPlaceOfTheNewestIsFoundByTheEndOfTheChain() {
        var another = new AuditRecord(NINE, EDITOR, new Act("article.approve", "article", 10L, "Ferry", null));
        another.follow(9, records.get(8).getHash());
        records.set(9, another);
        assertEquals(List.of("The newest record is not the one that was written last."), faults());
    }

    @Test
    void whatWasGivenUpBecauseItWasOldIsNotMissed() {
        var last = records.get(3);
        records.subList(0, 4).clear();
        assertEquals(List.of(), told(check(new AuditCheck(4, last.getHash(), 10, chain.getHash()))));
    }

    @Test
    void moreThanWasGivenUpIsMissedAndLessIsFound() {
        var third = records.get(2);
        var fifth = records.get(4);
        records.subList(0, 4).clear();
        assertEquals(
                List.of("Record 4 is missing."), told(check(new AuditCheck(3, third.getHash(), 10, chain.getHash()))));
        assertEquals(
                List.of("Record 5 was added past the newsroom."),
                told(check(new AuditCheck(5, fifth.getHash(), 10, chain.getHash()))));
    }

    @Test
    void aForgedBeginningIsFound() {
        records.subList(0, 4).clear();
        assertEquals(
                List.of("Record 5 does not follow the one before it as it was written."),
                told(check(new AuditCheck(4, "0".repeat(64), 10, chain.getHash()))));
    }

    @Test
    void manyFaultsAreCountedAndSomeTold() throws ReflectiveOperationException {
        for (var number = 11; number <= 200; number++) {
            var record = anAct(number);
            chain.append(record);
            records.add(record);
        }
        for (var record : records) {
            set(AuditRecord.class.getDeclaredField("act"), record, "sign-in");
        }
        assertEquals(200, check().faultCount());
        assertEquals(AuditCheck.TOLD, check().faults().size());
    }

    private static Object value(Field field, AuditRecord record) throws IllegalAccessException {
        field.setAccessible(true);
        return field.get(record);
    }

    private static void set(Field field, AuditRecord record, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(record, value);
    }

    private static Object other(Object value) {
        if (value instanceof Long number) {
            return number + 1;
        }
        return value instanceof Instant moment ? moment.plusNanos(1000) : value + "x";
    }
}
