package org.masthead.pages;

import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.Capability;
import org.masthead.pages.Knocking.Answer;
import org.masthead.testing.Door;
import org.masthead.testing.Door.Knock;
import org.masthead.testing.Doors;
import org.masthead.testing.DoorsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Furniture;
import org.masthead.testing.Member;

/** Everybody knocks at every door, with the things of two desks: what comes back is what the table says. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PermissionsIT {

    private final Map<String, Map<String, String>> things = new TreeMap<>();
    private final Map<Member, Visitor> visitors = new EnumMap<>(Member.class);
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    @BeforeEach
    void everybodyIsIn() {
        FromOutside.fresh();
        things.put("world", DoorsOutside.furnish("world", "editor"));
        things.put("sport", DoorsOutside.furnish("sport", "sporteditor"));
        for (var who : Member.values()) {
            visitors.put(who, Visitor.entered(who.userName()));
        }
        DoorsOutside.demote(Member.DEMOTED.userName(), "REPORTER", "world");
        DoorsOutside.dismiss(Member.WITHOUT_ROLES.userName());
    }

    @Test
    void everyDoorOpensToThoseWhomTheTableNamesAndToNobodyElse() {
        for (var door : Doors.all()) {
            for (var desk : door.isAboutADesk() ? things.keySet() : Set.of("world")) {
                var people = Stream.of(Member.values())
                        .filter(who -> !door.isExit() || who == Member.NOBODY)
                        .collect(partitioningBy(who -> door.lets(who, desk)));
                refuse(door, people.get(false), desk);
                people.get(true).forEach(who -> admit(door, who, desk));
            }
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " of " + cells + " cells");
        assertTrue(cells > 1200, cells + " cells");
    }

    /** Nothing is different after all of them were refused. */
    private void refuse(Door door, List<Member> people, String desk) {
        letTheDeactivatedIn();
        var before = door.isReading() ? Map.of() : DoorsOutside.imprint();
        people.forEach(who -> knock(door, who, desk));
        if (!door.isReading()) {
            var changed = DoorsOutside.imprint();
            changed.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
            if (!changed.isEmpty()) {
                wrong.add("%s %s on %s: somebody of %s changed %s"
                        .formatted(door.path(), door.body(), desk, people, changed.keySet()));
            }
        }
    }

    /** Whoever acted before has gone, so that no open page of theirs is in the way. */
    private void admit(Door door, Member who, String desk) {
        if (!door.isReading()) {
            FromOutside.silence(Duration.ofHours(1));
        }
        knock(door, who, desk);
    }

    private void knock(Door door, Member who, String desk) {
        cells++;
        var answer = Knocking.at(door, visitors.get(who), things.get(desk));
        var cell = "%s %s %s as %s on %s".formatted(door.knock(), door.path(), door.body(), who, desk);
        if (!door.expected(who, desk).contains(answer.status())) {
            wrong.add("%s: expected %s, was %s".formatted(cell, door.expected(who, desk), answer.status()));
        }
        if (door.isPrivate()
                && door.knock() == Knock.PAGE
                && answer.status() == 302
                && !answer.said().contains("/login")) {
            wrong.add(cell + " is led elsewhere than to the form for signing in");
        }
        if (door.isPrivate()) {
            things.keySet().stream()
                    .filter(other -> tells(answer, who, other))
                    .forEach(other -> wrong.add(cell + " is told a secret of " + other));
        }
    }

    /** Whether the answer holds what only those know who may read on a desk. */
    private static boolean tells(Answer answer, Member who, String desk) {
        return !who.mayOn(Capability.ARTICLE_READ, desk) && answer.said().contains(Furniture.SECRET + desk);
    }

    /** The session of somebody who is shut out ends at the first door, so there is a new one for each. */
    private void letTheDeactivatedIn() {
        var who = Member.DEACTIVATED;
        DoorsOutside.activate(who.userName(), true);
        visitors.put(who, Visitor.entered(who.userName()));
        DoorsOutside.activate(who.userName(), false);
    }
}
