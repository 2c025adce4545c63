package org.masthead.account.model;

import java.util.Set;
import org.masthead.platform.model.Audited;

/**
 * Something happened to a person's account.
 *
 * @param act {@code person.create}, {@code person.edit}, {@code person.deactivate}, {@code person.reactivate},
 *     {@code person.give}, {@code person.take}, {@code person.profile}, {@code person.password},
 *     {@code sign-in}, {@code sign-in.fail}, {@code sign-out}, and what features after this one do to it
 * @param detail role and desk given or taken, else null
 */
public record PersonEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    public static PersonEvent of(String act, Person person, String detail) {
        return new PersonEvent(act, person.getId(), person.getDisplayName(), detail);
    }

    /** The person as the one who acts, for what happens before anybody is signed in. */
    public Authority asActor() {
        return objectId == null ? Authority.NOBODY : new Authority(objectId, null, objectName, Set.of(), Set.of());
    }

    @Override
    public String objectKind() {
        return "person";
    }
}
