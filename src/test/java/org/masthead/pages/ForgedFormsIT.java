package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.testing.Door;
import org.masthead.testing.Door.Knock;
import org.masthead.testing.Doors;
import org.masthead.testing.DoorsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Member;

/**
 * Every button of every private page, pressed by somebody who had the right when the page was read and has it no more: an
 * editor who is on another desk by now, and an administrator who is none.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForgedFormsIT {

    /** What is everybody's own to do stays so. */
    private static final String OWN = "/account/.*|/desk/notices/.*";

    private final List<String> wrong = new ArrayList<>();
    private Map<String, String> things;

    /** A button with all that its form would send. */
    private record Press(String path, String button, Map<String, String> form) {

        HttpResponse<String> by(Visitor visitor) {
            return visitor.post(path, form);
        }

        @Override
        public String toString() {
            return button + " on " + path;
        }
    }

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
        things = DoorsOutside.furnish("world", "editor");
    }

    @Test
    void noButtonDoesAnythingForAnEditorWhoIsOnAnotherDeskByNow() {
        var who = Member.AN_EDITOR_OF_ANOTHER_DESK.userName();
        DoorsOutside.demote(who, "EDITOR", "world");
        var visitor = Visitor.entered(who);
        var presses = presses(visitor, "/desk/");
        DoorsOutside.demote(who, "EDITOR", "sport");
        presses.forEach(press -> refuse(press, visitor));
        assertEquals(List.of(), wrong);
        DoorsOutside.demote(who, "EDITOR", "world");
        assertActs(presses, visitor, 8);
    }

    @Test
    void noButtonDoesAnythingForAnAdministratorWhoIsNoneByNow() {
        var who = Member.AN_ADMINISTRATOR.userName();
        var visitor = Visitor.entered(who);
        var presses = presses(visitor, "/admin/");
        DoorsOutside.demote(who, "REPORTER", "sport");
        presses.forEach(press -> refuse(press, visitor));
        assertEquals(List.of(), wrong);
    }

    private List<Press> presses(Visitor visitor, String room) {
        return Doors.all().stream()
                .filter(door -> door.knock() == Knock.PAGE && door.path().startsWith(room))
                .filter(door -> !door.path().matches(OWN))
                .flatMap(door -> presses(visitor, door))
                .toList();
    }

    private Stream<Press> presses(Visitor visitor, Door door) {
        var path = Knocking.path(door, things);
        var page = Jsoup.parse(visitor.get(path).body());
        return page.select("form[method=post]").stream()
                .filter(form -> !form.attr("action").endsWith("/logout"))
                .flatMap(form -> form.select("button[type=submit]:not([disabled])").stream()
                        .map(button -> press(path, form, button)));
    }

    private static Press press(String path, Element form, Element button) {
        var sent = new HashMap<String, String>();
        form.select("input[name], textarea[name]")
                .forEach(field -> sent.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val()));
        form.select("select[name]").forEach(list -> {
            var chosen = list.select("option[selected]");
            sent.put(list.attr("name"), chosen.isEmpty() ? list.select("option").val() : chosen.val());
        });
        sent.replaceAll(
                (name, value) -> value.isEmpty() && name.matches(".*(note|reason|words|name|text)") ? "Typed." : value);
        sent.put(button.attr("name"), button.attr("name"));
        return new Press(path, button.text() + button.attr("name"), sent);
    }

    private void refuse(Press press, Visitor visitor) {
        var before = DoorsOutside.imprint();
        var answer = press.by(visitor);
        if (answer.statusCode() >= 500) {
            wrong.add(press + " was " + answer.statusCode());
        }
        var after = DoorsOutside.imprint();
        if (!after.equals(before)) {
            after.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
            wrong.add(press + " changed " + after.keySet());
        }
    }

    /** The same presses do something for those who may, or the test would prove nothing. */
    private static void assertActs(List<Press> presses, Visitor visitor, int least) {
        var acts = new ArrayList<String>();
        for (var press : presses) {
            var before = DoorsOutside.imprint();
            press.by(visitor);
            if (!DoorsOutside.imprint().equals(before)) {
                acts.add(press.toString());
            }
        }
        assertTrue(acts.size() >= least, acts + " of " + presses);
    }
}
