package org.masthead.role.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_READ;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;
import static org.masthead.account.model.Capability.AUDIT_READ;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Role;
import org.masthead.platform.model.Refusal;

class RoleRulesTest {

    private static final Role LEGAL = new Role("legal", "Legal", Set.of(ARTICLE_READ));

    @Test
    void aRoleHasANameOfItsOwnAndAllowsSomething() {
        assertEquals(List.of(), RoleRules.againstPlan(plan("Legal"), false));
        assertEquals(List.of("role.name"), keys(RoleRules.againstPlan(plan("  "), false)));
        assertEquals(List.of("role.name"), keys(RoleRules.againstPlan(plan("l".repeat(101)), false)));
        assertEquals(List.of("role.taken"), keys(RoleRules.againstPlan(plan("Legal"), true)));
        assertEquals(List.of("role.empty"), keys(RoleRules.againstPlan(new RolePlan("Legal", Set.of()), false)));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleOfEveryNewsroomIsNeitherChangedNorDeleted(BuiltInRole role) {
        assertEquals(List.of("role.builtIn"), keys(RoleRules.againstChanging(role.toRole())));
        assertEquals(List.of("role.builtIn"), keys(RoleRules.againstDeleting(role.toRole(), 0, List.of())));
    }

    @Test
    void whatHoldsForTheWholeNewsroomIsNotAddedWhereTheRoleIsHeldOnSingleDesks() {
        var plan = new RolePlan("Legal", Set.of(ARTICLE_READ, AUDIT_READ));
        var refusals = RoleRules.againstAllowing(LEGAL, plan, List.of("Ana (Sport)"), List.of());
        assertEquals(List.of("role.onDesks"), keys(refusals));
        assertTrue(refusals.get(0).sentence().contains("Ana (Sport)"));
        assertEquals(List.of(), RoleRules.againstAllowing(LEGAL, plan, List.of(), List.of()));
    }

    @Test
    void aRoleThatAStageAsksForKeepsReading() {
        var plan = new RolePlan("Legal", Set.of(ARTICLE_WRITE));
        assertEquals(
                List.of("role.asked.read"),
                keys(RoleRules.againstAllowing(LEGAL, plan, List.of(), List.of("Legal (City)"))));
        assertEquals(List.of(), RoleRules.againstAllowing(LEGAL, plan, List.of(), List.of()));
    }

    @Test
    void aRoleIsDeletedWhenNobodyHoldsItAndNothingAsksForIt() {
        assertEquals(List.of(), RoleRules.againstDeleting(LEGAL, 0, List.of()));
        assertEquals(List.of("role.held"), keys(RoleRules.againstDeleting(LEGAL, 2, List.of())));
        var refusals = RoleRules.againstDeleting(LEGAL, 0, List.of("Legal (City)"));
        assertEquals(List.of("role.asked"), keys(refusals));
        assertTrue(refusals.get(0).sentence().contains("Legal (City)"));
    }

    @Test
    void aSentenceNamesFiveAndCountsTheRest() {
        var asking = List.of("A", "B", "C", "D", "E", "F", "G");
        var sentence = RoleRules.againstDeleting(LEGAL, 0, asking).get(0).sentence();
        assertTrue(sentence.contains("A, B, C, D, E and 2 more"), sentence);
    }

    @Test
    void aPlanSaysWhatIsDifferent() {
        var plan = new RolePlan(" Counsel ", Set.of(ARTICLE_WRITE));
        assertEquals("Legal → Counsel, +article.write, −article.read", plan.beside(LEGAL));
        assertEquals("", new RolePlan("Legal", Set.of(ARTICLE_READ)).beside(LEGAL));
    }

    private static RolePlan plan(String name) {
        return new RolePlan(name, Set.of(ARTICLE_READ));
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
