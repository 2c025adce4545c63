package org.masthead.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.platform.model.Refusal;

class PeopleRulesTest {

    private static final Role ADMINISTRATOR = BuiltInRole.ADMINISTRATOR.toRole();
    private static final Role EDITOR = BuiltInRole.EDITOR.toRole();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Desk SPORT = new Desk("sport", "Sport");

    private final Person ada = person(1L, "ada");
    private final Person ben = person(2L, "ben");

    @Test
    void nobodyDeactivatesThemselves() {
        assertEquals(List.of("people.self"), keys(PeopleRules.againstDeactivating(ben, as(ben), 1)));
    }

    @Test
    void somebodyElseIsDeactivated() {
        assertEquals(List.of(), PeopleRules.againstDeactivating(ben, as(ada), 1));
    }

    @Test
    void theLastAdministratorIsNotDeactivated() {
        ben.give(ADMINISTRATOR, null);

        assertEquals(List.of("people.last"), keys(PeopleRules.againstDeactivating(ben, as(ada), 0)));
        assertEquals(List.of(), PeopleRules.againstDeactivating(ben, as(ada), 1));
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        ben.give(ADMINISTRATOR, null);

        assertEquals(List.of("people.last"), keys(PeopleRules.againstTaking(ben, ADMINISTRATOR, null, 0)));
        assertEquals(List.of(), PeopleRules.againstTaking(ben, ADMINISTRATOR, null, 1));
        assertEquals(List.of(), PeopleRules.againstTaking(ben, EDITOR, null, 0));
    }

    @Test
    void whoManagesPeopleByAnotherRoleMayLoseOne() {
        ben.give(ADMINISTRATOR, null);
        ben.give(new Role("people", "People", Set.of(Capability.PEOPLE_MANAGE)), null);

        assertEquals(List.of(), PeopleRules.againstTaking(ben, ADMINISTRATOR, null, 0));
    }

    @Test
    void theLastAdministratorHasNoLastDay() {
        ben.give(ADMINISTRATOR, null);

        assertEquals(
                List.of("people.last"),
                keys(PeopleRules.againstEnding(ben, ADMINISTRATOR, null, TODAY.plusDays(9), TODAY, 0)));
        assertEquals(List.of(), PeopleRules.againstEnding(ben, ADMINISTRATOR, null, TODAY.plusDays(9), TODAY, 1));
        assertEquals(List.of(), PeopleRules.againstEnding(ben, ADMINISTRATOR, null, null, TODAY, 0));
    }

    @Test
    void anAdministratorUntilADayIsNoneWhoRemains() {
        ben.give(ADMINISTRATOR, null, TODAY.plusDays(9));

        assertFalse(ben.isLastingAdministrator());
        assertEquals(List.of(), PeopleRules.againstTaking(ben, ADMINISTRATOR, null, 1));
    }

    @Test
    void aRoleEndsTodayOrLater() {
        assertEquals(
                List.of("people.ended"),
                keys(PeopleRules.againstEnding(ben, EDITOR, SPORT, TODAY.minusDays(1), TODAY, 1)));
        assertEquals(List.of(), PeopleRules.againstEnding(ben, EDITOR, SPORT, TODAY, TODAY, 1));
    }

    @Test
    void aRoleHoldsOnItsLastDayAndNotOnTheNext() {
        ben.give(EDITOR, SPORT, TODAY);
        var grant = ben.getGrants().get(0);

        assertFalse(grant.hasEnded(TODAY));
        assertTrue(grant.hasEnded(TODAY.plusDays(1)));
    }

    @Test
    void aRoleThatIsGivenAgainEndsAnew() {
        ben.give(EDITOR, SPORT, TODAY);
        ben.give(EDITOR, SPORT, TODAY.plusDays(9));
        assertEquals(
                List.of(TODAY.plusDays(9)),
                ben.getGrants().stream().map(Grant::getEndsOn).toList());
        ben.give(EDITOR, SPORT);
        assertNull(ben.getGrants().get(0).getEndsOn());
    }

    @Test
    void aDeactivatedAdministratorMayLoseTheRole() {
        ben.give(ADMINISTRATOR, null);
        ben.deactivate();

        assertEquals(List.of(), PeopleRules.againstTaking(ben, ADMINISTRATOR, null, 0));
    }

    @Test
    void theAdministratorsRoleIsGivenOnAllDesksOrNotAtAll() {
        assertEquals(List.of("people.newsroomRole"), keys(PeopleRules.againstGiving(ADMINISTRATOR, SPORT)));
        assertEquals(List.of(), PeopleRules.againstGiving(ADMINISTRATOR, null));
        assertEquals(List.of(), PeopleRules.againstGiving(EDITOR, SPORT));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ada.l-1_x, Ada, a@b.org, ''",
                "ada, Ada, -, ''",
                "-, Ada, -, people.userName",
                "a, Ada, -, people.userName",
                "Ada, Ada, -, people.userName",
                "ad a, Ada, -, people.userName",
                ".ada, Ada, -, people.userName",
                "ada, -, -, people.displayName",
                "ada, ' ', -, people.displayName",
                "ada, Ada, nowhere, people.email",
                "ada, Ada, a b@c, people.email"
            })
    void everyWordOfAnAccountIsChecked(String userName, String displayName, String email, String expected) {
        var keys = String.join(" ", keys(PeopleRules.againstWords(userName, displayName, email)));

        assertEquals(expected, keys);
    }

    @Test
    void everyFaultIsTold() {
        assertEquals(
                List.of("people.userName", "people.displayName", "people.email"),
                keys(PeopleRules.againstWords("A", "", "x")));
    }

    @Test
    void aRoleIsHeldOnceHoweverOftenItIsGiven() {
        ben.give(EDITOR, SPORT);
        ben.give(EDITOR, SPORT);
        ben.give(EDITOR, null);

        assertEquals(2, ben.getGrants().size());

        ben.take(EDITOR, null);

        assertEquals(
                List.of(SPORT), ben.getGrants().stream().map(Grant::getDesk).toList());
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }

    private static Authority as(Person person) {
        return new Authority(person.getId(), person.getUserName(), person.getDisplayName(), Set.of(), Set.of());
    }

    private static Person person(long id, String userName) {
        var person = new Person(userName, userName, null, PasswordHash.OF_NOBODY, Instant.EPOCH);
        try {
            Field field = Person.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(person, id);
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
        return person;
    }
}
