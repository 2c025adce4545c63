package org.masthead.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.masthead.account.model.Capability.ARTICLE_PUBLISH;
import static org.masthead.account.model.Capability.ARTICLE_READ;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantChangeTest {

    private static final long EDITOR = 1;
    private static final long PUBLISHER = 2;
    private static final long SPORT = 10;
    private static final long CITY = 11;

    private static final Map<Long, Set<Capability>> ALLOWED =
            Map.of(EDITOR, Set.of(ARTICLE_READ, ARTICLE_REVIEW), PUBLISHER, Set.of(ARTICLE_READ, ARTICLE_PUBLISH));

    @Test
    void whoHoldsTheRoleGainsWhatItAllowsMore() {
        var gains = only(roleChange(Set.of(ARTICLE_READ, ARTICLE_REVIEW, ARTICLE_WRITE), ana(EDITOR, SPORT)));
        assertEquals("Ana", gains.personName());
        assertEquals("Sport", gains.deskName());
        assertEquals(Set.of(ARTICLE_WRITE), gains.gained());
        assertEquals(Set.of(), gains.lost());
    }

    @Test
    void whoHoldsTheRoleLosesWhatItAllowsNoMore() {
        var gains = only(roleChange(Set.of(ARTICLE_READ), ana(EDITOR, SPORT)));
        assertEquals(Set.of(ARTICLE_REVIEW), gains.lost());
        assertEquals(Set.of(), gains.gained());
    }

    @Test
    void whatAnotherRoleAllowsOnTheSameDeskIsNeitherGainedNorLost() {
        assertEquals(
                List.of(),
                roleChange(
                        Set.of(ARTICLE_READ, ARTICLE_REVIEW, ARTICLE_PUBLISH),
                        ana(EDITOR, SPORT),
                        ana(PUBLISHER, SPORT)));
        assertEquals(List.of(), roleChange(Set.of(ARTICLE_REVIEW), ana(EDITOR, SPORT), ana(PUBLISHER, SPORT)));
    }

    @Test
    void whatAnotherRoleAllowsOnAnotherDeskHelpsNot() {
        var gains = only(roleChange(Set.of(ARTICLE_REVIEW), ana(EDITOR, SPORT), ana(PUBLISHER, CITY)));
        assertEquals("Sport", gains.deskName());
        assertEquals(Set.of(ARTICLE_READ), gains.lost());
    }

    @Test
    void whatARoleOnAllDesksAllowsIsNotGainedOnOne() {
        assertEquals(
                List.of(),
                roleChange(
                        Set.of(ARTICLE_READ, ARTICLE_REVIEW, ARTICLE_PUBLISH),
                        ana(EDITOR, SPORT),
                        ana(PUBLISHER, null)));
    }

    @Test
    void whatIsLostOnAllDesksIsKeptWhereAnotherRoleAllowsIt() {
        var gains = roleChange(Set.of(ARTICLE_REVIEW), ana(EDITOR, null), ana(PUBLISHER, SPORT));
        assertEquals(2, gains.size());
        assertEquals(null, gains.get(0).deskName());
        assertEquals(Set.of(ARTICLE_READ), gains.get(0).lost());
        assertEquals("Sport", gains.get(1).deskName());
        assertEquals(Set.of(), gains.get(1).lost());
        assertEquals(Set.of(ARTICLE_READ), gains.get(1).kept());
    }

    @Test
    void aGrantThatIsGivenAddsWhatWasNotThere() {
        var before = List.of(ana(EDITOR, SPORT));
        var after = List.of(ana(EDITOR, SPORT), ana(PUBLISHER, SPORT));
        var gains = only(new GrantChange(before, ALLOWED, after, ALLOWED).gains());
        assertEquals(Set.of(ARTICLE_PUBLISH), gains.gained());
    }

    @Test
    void theFirstGrantOfSomebodyCountsToo() {
        var gains = only(new GrantChange(List.of(), ALLOWED, List.of(ana(EDITOR, null)), ALLOWED).gains());
        assertEquals(Set.of(ARTICLE_READ, ARTICLE_REVIEW), gains.gained());
    }

    @Test
    void peopleAreListedByNameAndThenByDesk() {
        var zoe = new HeldRole(1L, "zoe", EDITOR, SPORT, "Sport");
        var ben = new HeldRole(2L, "Ben", EDITOR, SPORT, "Sport");
        var benInTheCity = new HeldRole(2L, "Ben", EDITOR, CITY, "City");
        assertEquals(
                List.of("Ben City", "Ben Sport", "zoe Sport"),
                roleChange(Set.of(ARTICLE_READ), zoe, ben, benInTheCity).stream()
                        .map(gains -> gains.personName() + " " + gains.deskName())
                        .toList());
    }

    private static List<Gains> roleChange(Set<Capability> editor, HeldRole... held) {
        var after = Map.of(EDITOR, editor, PUBLISHER, ALLOWED.get(PUBLISHER));
        return new GrantChange(List.of(held), ALLOWED, List.of(held), after).gains();
    }

    private static HeldRole ana(long role, Long desk) {
        return new HeldRole(7L, "Ana", role, desk, desk == null ? null : desk == SPORT ? "Sport" : "City");
    }

    private static Gains only(List<Gains> gains) {
        assertEquals(1, gains.size(), gains.toString());
        return gains.get(0);
    }
}
