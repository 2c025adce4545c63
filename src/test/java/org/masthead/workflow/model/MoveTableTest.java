package org.masthead.workflow.model;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Stage;
import org.masthead.account.model.StagePlan;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;
import org.masthead.testing.MoveTable;
import org.masthead.testing.StageSetting;
import org.masthead.testing.StageSetting.Planned;

/** Nothing that a move depends on is missing from the tables of expectations. */
class MoveTableTest {

    @Test
    void noMoveIsMissing() {
        assertEquals(EnumSet.allOf(Move.class), EnumSet.copyOf(MoveTable.moves()));
    }

    @Test
    void noRuleIsMissing() {
        assertEquals(EnumSet.allOf(Rule.class), EnumSet.copyOf(MoveTable.RULES.keySet()));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aRuleIsAskedOfTheMovesThatTheTableSays(Rule rule) {
        var having = Stream.of(Move.values()).filter(move -> move.has(rule)).collect(toSet());
        assertEquals(MoveTable.RULES.get(rule), having);
    }

    @Test
    void nobodyOfTheCastIsMissing() {
        assertEquals(EnumSet.allOf(Cast.class), MoveTable.people());
    }

    @ParameterizedTest
    @EnumSource(BuiltInRole.class)
    void everyRoleIsHeldBySomebodyOfTheCast(BuiltInRole role) {
        assertTrue(Stream.of(Cast.values())
                .anyMatch(who -> Made.authority(who).holds(Made.role(role), Made.WORLD.getId())));
    }

    @ParameterizedTest
    @EnumSource(StageSetting.class)
    void everyRowOfASettingHasALetterForEachOfTheCast(StageSetting setting) {
        for (var row : setting.rows()) {
            assertEquals(Cast.values().length, row.length(), row);
            for (var who : Cast.values()) {
                assertEquals(!who.sees(), row.charAt(who.ordinal()) == '.', row + " " + who);
            }
        }
    }

    /** Those that read the stage of the story are in the settings, all others in the table of moves alone. */
    @Test
    void noMoveThatDependsOnTheStageIsMissingFromTheSettings() {
        var reading = Stream.of(Move.values())
                .filter(move -> move.has(Rule.STAGE) || move.has(Rule.FOUR_EYES))
                .collect(toSet());
        assertEquals(StageSetting.MOVES, reading);
    }

    @Test
    void nothingThatAStageCanBeIsMissingFromTheSettings() {
        assertEquals(
                Set.of("stageId", "name", "step", "role", "fourEyes", "checked"),
                names(StagePlan.class.getRecordComponents(), RecordComponent::getName));
        var fields = Stream.of(Stage.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .toArray(Field[]::new);
        assertEquals(
                Set.of("id", "desk", "name", "step", "role", "fourEyes", "checked", "archived"),
                names(fields, Field::getName));
    }

    @Test
    void everyKindOfStageIsInSomeSetting() {
        assertEquals(roles(), varied(Planned::role));
        assertEquals(Set.of(true, false), varied(Planned::fourEyes));
        assertEquals(Set.of(true, false), varied(Planned::checked));
        assertEquals(Set.of(1, 2), varied(Planned::step));
        assertTrue(settings().anyMatch(setting -> setting.open().size() > 1));
        assertTrue(settings().anyMatch(setting -> !setting.newPlan().isEmpty()));
    }

    private static Set<Object> roles() {
        return Stream.concat(Stream.of(BuiltInRole.values()).map(Object.class::cast), Stream.of("none"))
                .collect(toSet());
    }

    /** What the stages that stories wait in differ in. */
    private static Set<Object> varied(Function<Planned, Object> part) {
        return settings()
                .flatMap(setting -> setting.open().stream().map(open -> setting.planned(open.stage())))
                .map(stage -> part.apply(stage) == null ? "none" : part.apply(stage))
                .collect(toSet());
    }

    private static Stream<StageSetting> settings() {
        return Stream.of(StageSetting.values());
    }

    private static <T> Set<String> names(T[] parts, Function<T, String> name) {
        return Arrays.stream(parts).map(name).collect(toSet());
    }
}
