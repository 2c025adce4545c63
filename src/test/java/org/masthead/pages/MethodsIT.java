package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.testing.Door;
import org.masthead.testing.Door.Knock;
import org.masthead.testing.Doors;
import org.masthead.testing.DoorsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Member;

/** An act is done by the one method that its address takes; every other one does nothing, and breaks nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MethodsIT {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "GETS");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What is noted when it is read: the notice is read then, and whoever takes the audit along is in it. */
    private static final String NOTING = "/desk/notices/open.*|/admin/audit/export.*";

    /** No server need know them. */
    private static final Set<String> UNKNOWN = Set.of("PATCH", "PROPFIND", "GETS");

    private static final String FORM = "application/x-www-form-urlencoded";

    private final List<String> wrong = new ArrayList<>();
    private Map<String, String> things;
    private Map<String, String> before;

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
        things = DoorsOutside.furnish("world", "editor");
    }

    @ParameterizedTest
    @EnumSource(
            value = Member.class,
            names = {"NOBODY", "A_REPORTER", "A_PUBLISHER", "AN_ADMINISTRATOR"})
    void noMethodButItsOwnDoesAnActOrBreaksAPage(Member who) {
        var visitor = Visitor.entered(who.userName());
        before = DoorsOutside.imprint();
        for (var path : paths()) {
            for (var method : METHODS) {
                if (!READING.contains(method) || !path.matches(NOTING)) {
                    send(visitor, method, path, new byte[0]);
                }
            }
            expectNothingChanged(path);
        }
        assertEquals(List.of(), wrong);
    }

    /** What a form would send, by a method that acts by nothing but a word in it. */
    @ParameterizedTest
    @EnumSource(
            value = Member.class,
            names = {"A_REPORTER", "A_PUBLISHER", "AN_ADMINISTRATOR"})
    void noOtherMethodIsTakenForPost(Member who) {
        var visitor = Visitor.entered(who.userName());
        before = DoorsOutside.imprint();
        for (var door : Doors.all()) {
            if (door.knock() == Knock.JSON || door.knock() == Knock.FORM) {
                pretend(visitor, door);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void pretend(Visitor visitor, Door door) {
        var body = Knocking.sent(door, things, "00000000-0000-4000-8000-000000000001");
        var type = door.knock() == Knock.FORM ? FORM : "application/json";
        var path = Knocking.path(door, things);
        for (var method : List.of("GET", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            send(visitor, method, path, body, "Content-Type", type, "X-HTTP-Method-Override", "POST");
            send(visitor, method, path + "?_method=POST", body, "Content-Type", type, "X-Method-Override", "POST");
        }
        expectNothingChanged(path);
    }

    private void send(Visitor visitor, String method, String path, byte[] body, String... headers) {
        var status = visitor.send(method, path, body, headers).statusCode();
        if (status >= 500 && !(status == 501 && UNKNOWN.contains(method))) {
            wrong.add(method + " " + path + " was " + status);
        }
        if (method.equals("TRACE") && status == 200) {
            wrong.add(method + " " + path + " says what was sent");
        }
    }

    private void expectNothingChanged(String path) {
        var after = DoorsOutside.imprint();
        if (!after.equals(before)) {
            var changed = new TreeMap<>(after);
            changed.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
            wrong.add(path + " changed " + changed.keySet());
            before = after;
        }
    }

    /** Signing out is an act that needs no body. */
    private Set<String> paths() {
        var paths = new LinkedHashSet<String>();
        Doors.all().stream()
                .filter(door -> door.knock() != Knock.SOCKET && !door.isExit())
                .map(door -> Knocking.path(door, things))
                .forEach(paths::add);
        return paths;
    }
}
