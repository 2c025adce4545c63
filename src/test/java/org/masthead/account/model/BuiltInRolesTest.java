package org.masthead.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.masthead.account.model.BuiltInRole.ADMINISTRATOR;
import static org.masthead.account.model.BuiltInRole.DUTY_EDITOR;
import static org.masthead.account.model.BuiltInRole.EDITOR;
import static org.masthead.account.model.BuiltInRole.MEDIA_EDITOR;
import static org.masthead.account.model.BuiltInRole.PUBLISHER;
import static org.masthead.account.model.BuiltInRole.REPORTER;
import static org.masthead.account.model.BuiltInRole.SUB_EDITOR;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every role against every capability, written out once more than in the code. */
class BuiltInRolesTest {

    private static final long WORLD = 1;
    private static final long SPORT = 2;

    private static final String TABLE = """
            capability         reporter  sub-editor  editor  publisher  media-editor  duty-editor  administrator
            article.read       yes       yes         yes     yes        yes           yes          yes
            article.write      yes       -           yes     yes        yes           -            -
            article.suggest    -         yes         yes     yes        -             -            -
            article.review     -         -           yes     yes        -             -            -
            article.publish    -         -           -       yes        -             -            -
            article.unpublish  -         -           -       yes        -             -            -
            delivery.read      -         -           -       yes        -             -            yes
            front.manage       -         -           -       yes        -             -            -
            article.take-over  -         -           yes     yes        -             -            -
            template.manage    -         -           yes     yes        -             -            -
            workflow.override  -         -           -       -          -             yes          -
            exchange.take-in   yes       -           yes     yes        -             -            -
            people.manage      -         -           -       -          -             -            yes
            desk.manage        -         -           -       -          -             -            yes
            site.manage        -         -           -       -          -             -            yes
            hook.manage        -         -           -       -          -             -            yes
            audit.read         -         -           -       -          -             -            yes
            """;

    private static final List<BuiltInRole> COLUMNS =
            List.of(REPORTER, SUB_EDITOR, EDITOR, PUBLISHER, MEDIA_EDITOR, DUTY_EDITOR, ADMINISTRATOR);

    @Test
    void theTableNamesEveryCapabilityAndEveryRoleOnce() {
        var capabilities = rows().map(row -> row[0]).toList();
        var roles = Arrays.stream(TABLE.lines().findFirst().orElseThrow().split("\\s+"))
                .skip(1)
                .toList();

        assertEquals(Arrays.stream(Capability.values()).map(Capability::getKey).toList(), capabilities);
        assertEquals(COLUMNS.stream().map(BuiltInRole::slug).toList(), roles);
        assertEquals(EnumSet.allOf(BuiltInRole.class), EnumSet.copyOf(COLUMNS));
    }

    @ParameterizedTest(name = "{0} × {1}: {2}")
    @MethodSource("cells")
    void aRoleOnADeskAllowsThereWhatTheTableSaysAndNothingElsewhere(
            BuiltInRole role, Capability capability, boolean allowed) {
        var authority = holding(role, WORLD);

        assertEquals(allowed, authority.may(capability, WORLD));
        assertEquals(allowed, authority.mayAnywhere(capability));
        assertEquals(allowed ? Set.of(WORLD) : Set.of(), authority.desksWith(capability));
        assertEquals(false, authority.may(capability, SPORT));
        assertEquals(false, authority.onAllDesks(capability));
    }

    @ParameterizedTest(name = "{0} × {1}: {2}")
    @MethodSource("cells")
    void aRoleOnAllDesksAllowsOnEveryDeskWhatTheTableSays(BuiltInRole role, Capability capability, boolean allowed) {
        var authority = holding(role, null);

        assertEquals(allowed, authority.may(capability, WORLD));
        assertEquals(allowed, authority.may(capability, SPORT));
        assertEquals(allowed, authority.mayAnywhere(capability));
        assertEquals(allowed, authority.onAllDesks(capability));
        assertEquals(Set.of(), authority.desksWith(capability));
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void nobodyMayDoAnything(Capability capability) {
        assertEquals(false, Authority.NOBODY.mayAnywhere(capability));
        assertEquals(false, Authority.NOBODY.may(capability, WORLD));
        assertEquals(false, Authority.NOBODY.may(capability, null));
    }

    @Test
    void onlyTheAdministratorsRoleHoldsForTheWholeNewsroom() {
        var forNewsroom = Arrays.stream(BuiltInRole.values())
                .filter(role -> role.toRole().isForNewsroom())
                .toList();

        assertEquals(List.of(ADMINISTRATOR), forNewsroom);
    }

    private static Authority holding(BuiltInRole role, Long deskId) {
        var granted = role.capabilities().stream()
                .map(capability -> new Authority.Granted(capability, deskId))
                .collect(Collectors.toSet());
        return new Authority(7L, "ada", "Ada", granted, Set.of());
    }

    private static Stream<Capability> capabilities() {
        return Arrays.stream(Capability.values());
    }

    private static Stream<Arguments> cells() {
        return rows().flatMap(row -> cellsOf(row).entrySet().stream()
                .map(cell -> Arguments.of(cell.getKey(), capability(row[0]), cell.getValue())));
    }

    private static Map<BuiltInRole, Boolean> cellsOf(String[] row) {
        var cells = new EnumMap<BuiltInRole, Boolean>(BuiltInRole.class);
        COLUMNS.forEach(role -> cells.put(role, row[COLUMNS.indexOf(role) + 1].equals("yes")));
        return cells;
    }

    private static Capability capability(String key) {
        return capabilities()
                .filter(one -> one.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String[]> rows() {
        return TABLE.lines().skip(1).map(row -> row.split("\\s+"));
    }
}
