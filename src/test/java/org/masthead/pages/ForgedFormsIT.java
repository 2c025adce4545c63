package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    private record Press(String path, String button, String formId, boolean files, Map<String, String> form) {

        HttpResponse<String> by(Visitor visitor) {
            return files ? plainly(visitor) : visitor.post(path, asked(), ShownMoves.ajax());
        }

        /** Before the scripts of the page are there. */
        HttpResponse<String> plainly(Visitor visitor) {
            return files ? visitor.parts(path, form) : visitor.post(path, form);
        }

        private Map<String, String> asked() {
            var asked = new HashMap<>(form);
            asked.put("jakarta.faces.partial.ajax", "true");
            asked.put("jakarta.faces.source", button);
            asked.put("jakarta.faces.partial.execute", formId);
            return asked;
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
        forge(Member.AN_EDITOR_OF_ANOTHER_DESK.userName(), "/desk/", "EDITOR", "world", "EDITOR", 10);
    }

    @Test
    void noButtonDoesAnythingForAnAdministratorWhoIsNoneByNow() {
        forge(Member.AN_ADMINISTRATOR.userName(), "/admin/", "ADMINISTRATOR", null, "REPORTER", 8);
    }

    /** @param least buttons that do something for those who may, or the test would prove nothing */
    private void forge(String who, String room, String role, String desk, String roleByNow, int least) {
        DoorsOutside.demote(who, role, desk);
        var visitor = Visitor.entered(who);
        var shown = presses(visitor, room);
        for (var press : shown) {
            var again = again(press, visitor);
            DoorsOutside.demote(who, roleByNow, "sport");
            again.ifPresent(one -> refuse(one, visitor));
            DoorsOutside.demote(who, role, desk);
        }
        assertEquals(List.of(), wrong);
        var acts = shown.stream().filter(press -> acts(press, visitor)).toList();
        assertTrue(acts.size() >= least, acts + " of " + shown);
    }

    /** The same button on the page as it is now. */
    private static Optional<Press> again(Press press, Visitor visitor) {
        return shown(visitor, press.path())
                .filter(one -> one.button().equals(press.button()))
                .findFirst();
    }

    private List<Press> presses(Visitor visitor, String room) {
        return Doors.all().stream()
                .filter(door -> door.knock() == Knock.PAGE && door.path().startsWith(room))
                .filter(door -> !door.path().matches(OWN))
                .map(door -> Knocking.path(door, things))
                .flatMap(path -> shown(visitor, path))
                .toList();
    }

    private static Stream<Press> shown(Visitor visitor, String path) {
        var page = Jsoup.parse(visitor.get(path).body());
        return page.select("form[method=post]").stream()
                .filter(form -> !form.attr("action").endsWith("/logout"))
                .flatMap(form -> form.select("button[type=submit]:not([disabled])").stream()
                        .map(button -> press(path, page, form, button)));
    }

    private static Press press(String path, Document page, Element form, Element button) {
        var sent = new HashMap<String, String>();
        sent.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
        form.select("input[name], textarea[name]")
                .forEach(field -> sent.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val()));
        form.select("select[name]").forEach(list -> {
            var chosen = list.select("option[selected]");
            sent.put(list.attr("name"), chosen.isEmpty() ? list.select("option").val() : chosen.val());
        });
        sent.replaceAll(
                (name, value) -> value.isEmpty() && name.matches(".*(note|reason|words|name|text)") ? "Typed." : value);
        sent.put(button.attr("name"), button.attr("name"));
        return new Press(
                path, button.attr("name"), form.id(), form.attr("enctype").startsWith("multipart/"), sent);
    }

    private void refuse(Press press, Visitor visitor) {
        var before = DoorsOutside.imprint();
        for (var answer : List.of(press.by(visitor), press.plainly(visitor))) {
            if (answer.statusCode() >= 500 || !ShownMoves.leadsTo(answer).isEmpty()) {
                wrong.add(press + " was " + answer.statusCode() + ShownMoves.leadsTo(answer));
            }
        }
        var after = DoorsOutside.imprint();
        if (!after.equals(before)) {
            after.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
            wrong.add(press + " changed " + after.keySet());
        }
    }

    private static boolean acts(Press press, Visitor visitor) {
        var before = DoorsOutside.imprint();
        again(press, visitor).ifPresent(one -> one.by(visitor));
        return !DoorsOutside.imprint().equals(before);
    }
}
