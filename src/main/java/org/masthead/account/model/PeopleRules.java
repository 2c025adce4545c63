package org.masthead.account.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.masthead.platform.model.Refusal;

/** Reasons against changing an account. Whoever asks holds {@link Capability#PEOPLE_MANAGE} for the newsroom. */
public final class PeopleRules {

    private PeopleRules() {}

    /** Reasons against the words an account is made of; null is a field left empty. */
    public static List<Refusal> againstWords(String userName, String displayName, String email) {
        var reasons = new ArrayList<Refusal>();
        if (userName == null || !userName.matches(Person.USER_NAME)) {
            reasons.add(Refusal.of("people.userName"));
        }
        if (displayName == null || displayName.isBlank() || displayName.length() > 100) {
            reasons.add(Refusal.of("people.displayName"));
        }
        if (email != null && (email.length() > 200 || !email.matches("[^@\\s]+@[^@\\s]+"))) {
            reasons.add(Refusal.of("people.email"));
        }
        return reasons;
    }

    /**
     * Reasons against shutting somebody out.
     *
     * @param otherAdministrators how many other active people manage people without end
     */
    public static List<Refusal> againstDeactivating(Person person, Authority asking, long otherAdministrators) {
        var reasons = new ArrayList<Refusal>();
        if (asking.is(person)) {
            reasons.add(Refusal.of("people.self"));
        }
        if (person.isLastingAdministrator() && otherAdministrators == 0) {
            reasons.add(Refusal.of("people.last"));
        }
        return reasons;
    }

    /** Reasons against giving a role; the desk is null for all desks. */
    public static List<Refusal> againstGiving(Role role, Desk desk) {
        return role.isForNewsroom() && desk != null
                ? List.of(Refusal.of("people.newsroomRole", role.getName()))
                : List.of();
    }

    /**
     * Reasons against letting a role end. Somebody manages people without end, so that no calendar shuts all out.
     *
     * @param endsOn the last day on which it would hold, or null for good
     * @param otherAdministrators how many other active people manage people without end
     */
    public static List<Refusal> againstEnding(
            Person person, Role role, Desk desk, LocalDate endsOn, LocalDate today, long otherAdministrators) {
        if (endsOn == null) {
            return List.of();
        }
        var reasons = new ArrayList<Refusal>();
        if (endsOn.isBefore(today)) {
            reasons.add(Refusal.of("people.ended"));
        }
        reasons.addAll(againstTaking(person, role, desk, otherAdministrators));
        return reasons;
    }

    /**
     * Reasons against taking a role away; the desk is null for all desks.
     *
     * @param otherAdministrators how many other active people manage people without end
     */
    public static List<Refusal> againstTaking(Person person, Role role, Desk desk, long otherAdministrators) {
        return otherAdministrators == 0
                        && person.isLastingAdministrator()
                        && !person.isLastingAdministratorBeside(role, desk)
                ? List.of(Refusal.of("people.last"))
                : List.of();
    }
}
