package org.masthead.account.model;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.account.model.Authority.Granted;
import org.masthead.account.model.Authority.Held;

class AuthorityTest {

    private static final Set<Held> ROLES = Set.of(new Held(7L, 1L));

    /** May everything on the desk 1, and the even half of it on all desks. */
    private static final Authority EVERYBODY = new Authority(
            5L,
            "everybody",
            "Everybody",
            Arrays.stream(Capability.values())
                    .flatMap(one ->
                            Stream.of(new Granted(one, 1L), new Granted(one, one.ordinal() % 2 == 0 ? null : 1L)))
                    .collect(toSet()),
            ROLES);

    @Test
    void withinOneCapabilityNothingElseIsLeft() {
        for (var scope : Capability.values()) {
            var cut = EVERYBODY.within(Set.of(scope));
            for (var asked : Capability.values()) {
                var what = asked + " within " + scope;
                assertEquals(asked == scope, cut.mayAnywhere(asked), what);
                assertEquals(asked == scope, cut.may(asked, 1L), what);
                assertEquals(asked == scope && EVERYBODY.may(asked, 2L), cut.may(asked, 2L), what);
                assertEquals(asked == scope && EVERYBODY.onAllDesks(asked), cut.onAllDesks(asked), what);
                assertEquals(asked == scope ? Set.of(1L) : Set.of(), cut.desksWith(asked), what);
            }
        }
    }

    @Test
    void aScopeGivesNothingThatIsNotHeld() {
        for (var missing : Capability.values()) {
            var rest = EVERYBODY.within(EnumSet.complementOf(EnumSet.of(missing)));
            assertEquals(false, rest.within(EnumSet.allOf(Capability.class)).mayAnywhere(missing), missing.getKey());
        }
        assertEquals(Authority.NOBODY, Authority.NOBODY.within(EnumSet.allOf(Capability.class)));
    }

    @Test
    void rolesPassStagesOnlyForThoseWhoReview() {
        for (var scope : Capability.values()) {
            assertEquals(
                    scope == Capability.ARTICLE_REVIEW ? ROLES : Set.of(),
                    EVERYBODY.within(Set.of(scope)).roles(),
                    scope.getKey());
        }
    }

    @Test
    void itStaysTheSamePerson() {
        var cut = EVERYBODY.within(Set.of());
        assertEquals(EVERYBODY.personId(), cut.personId());
        assertEquals(EVERYBODY.userName(), cut.userName());
        assertEquals(EVERYBODY.name(), cut.name());
    }
}
