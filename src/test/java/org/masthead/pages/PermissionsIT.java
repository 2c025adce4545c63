package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.account.model.Capability;
import org.masthead.pages.Knocking.Answer;
import org.masthead.testing.Door;
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
            for (var who : Member.values()) {
                if (door.isAboutADesk()) {
                    things.keySet().forEach(desk -> knock(door, who, desk));
                } else {
                    knock(door, who, "world");
                }
            }
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " of " + cells + " cells");
        assertTrue(cells > 1200, cells + " cells");
    }

    private void knock(Door door, Member who, String desk) {
        if (door.address().equals("/logout") && who != Member.NOBODY) {
            return;
        }
        cells++;
        var answer = Knocking.at(door, visitor(who), things.get(desk));
        var cell = "%s %s %s as %s on %s".formatted(door.knock(), door.path(), door.body(), who, desk);
        if (!door.expected(who, desk).contains(answer.status())) {
            wrong.add("%s: expected %s, was %s".formatted(cell, door.expected(who, desk), answer.status()));
        }
        if (answer.status() == 302 && !door.lets(who, desk) && !answer.said().contains("/login")) {
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
    private Visitor visitor(Member who) {
        if (who != Member.DEACTIVATED) {
            return visitors.get(who);
        }
        DoorsOutside.activate(who.userName(), true);
        var visitor = Visitor.entered(who.userName());
        DoorsOutside.activate(who.userName(), false);
        return visitor;
    }
}
