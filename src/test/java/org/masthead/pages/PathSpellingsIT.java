package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.testing.Door.Knock;
import org.masthead.testing.Doors;
import org.masthead.testing.DoorsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Member;

/** A private address in another spelling is the same address, or none. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PathSpellingsIT {

    /** Led to the form for signing in or to the one right spelling, or told that there is nothing. */
    private static final Set<Integer> CLOSED = Set.of(301, 302, 400, 401, 403, 404, 405);

    private final List<String> wrong = new ArrayList<>();
    private Map<String, String> things;

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
        things = DoorsOutside.furnish("world", "editor");
    }

    @Test
    void noSpellingOpensAPrivateAddressToAStranger() {
        var stranger = Visitor.stranger();
        for (var door : Doors.all()) {
            if (door.isPrivate() && door.knock() != Knock.SOCKET && !door.path().startsWith("/media/")) {
                for (var path : spellings(Knocking.path(door, things))) {
                    expectClosed("GET", stranger, path);
                    if (!door.isReading()) {
                        expectClosed("POST", stranger, path);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSpellingOpensAnAdministratorsPageToAReporter() {
        var reporter = Visitor.entered(Member.A_REPORTER.userName());
        for (var door : Doors.all()) {
            if (door.path().startsWith("/admin/")) {
                spellings(Knocking.path(door, things)).forEach(path -> expectClosed("GET", reporter, path));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What lies behind the pages is nobody's to read, neither as a file nor as a resource of Faces. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/",
                "//WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF;x=1/web.xml",
                "/WEB-INF%2fweb.xml",
                "/%57EB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "/desk/../WEB-INF/web.xml",
                "/media/../WEB-INF/web.xml",
                "/media/..%2fWEB-INF%2fweb.xml",
                "/WEB-INF/errorpages/500.xhtml",
                "/WEB-INF/templates/desk.xhtml",
                "/WEB-INF/classes/META-INF/persistence.xml",
                "/META-INF/MANIFEST.MF",
                "/META-INF/persistence.xml",
                "/desk/index.xhtml",
                "/desk/index.xhtml;x=1",
                "/admin/people.xhtml",
                "/admin/people.xhtml?x",
                "/login/../admin/people",
                "/login;x=1/../admin/people",
                "/login/%2e%2e/admin/people",
                "/healthz/../admin/people",
                "/media/../admin/people",
                "/;/admin/people",
                "/;x=1/desk/",
                "/%2fadmin/people",
                "/jakarta.faces.resource/web.xml?ln=../..",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml",
                "/jakarta.faces.resource/index.xhtml.xhtml?ln=../../desk",
                "/jakarta.faces.resource/desk.xhtml.xhtml?ln=../templates",
                "/jakarta.faces.resource/body.xhtml.xhtml?ln=components",
                "/jakarta.faces.resource/people?ln=../admin",
                "/jakarta.faces.resource/../admin/people"
            })
    void whatLiesBehindThePagesIsNobodysToRead(String path) {
        expectClosed("GET", Visitor.stranger(), path);
        expectClosed("POST", Visitor.stranger(), path);
        assertEquals(List.of(), wrong);
    }

    private void expectClosed(String method, Visitor visitor, String path) {
        var answer = visitor.send(method, path, new byte[0]);
        if (!CLOSED.contains(answer.statusCode())) {
            wrong.add(method + " " + path + " was " + answer.statusCode());
        }
    }

    /** Other ways to write a path; what its question says stays behind it. */
    private static Set<String> spellings(String address) {
        var path = address.replaceFirst("\\?.*", "");
        var question = address.substring(path.length());
        var spellings = new LinkedHashSet<String>();
        spellings.add(path + "/");
        spellings.add(path + ";x=1");
        spellings.add(path + ".xhtml");
        spellings.add(path + ".xhtml;x=1");
        spellings.add(path + "%00");
        spellings.add(path + "%20");
        spellings.add(path + "%3bx");
        spellings.add(path + "%3fx");
        spellings.add(path.toUpperCase());
        spellings.add("/login/.." + path);
        spellings.add("/healthz/%2e%2e" + path);
        for (var slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            var before = path.substring(0, slash);
            var after = path.substring(slash + 1);
            spellings.add(before + "//" + after);
            spellings.add(before + "/./" + after);
            spellings.add(before + "/%2e/" + after);
            spellings.add(before + "/x/../" + after);
            spellings.add(before + "/;x=1/" + after);
            if (slash > 0) {
                spellings.add(before + "%2f" + after);
                spellings.add(before + "%5c" + after);
                spellings.add(before + ";x=1/" + after);
                spellings.add(before + ";jsessionid=1/" + after);
            }
            if (!after.isEmpty()) {
                spellings.add(before + "/%" + Integer.toHexString(after.charAt(0)) + after.substring(1));
                spellings.add(before + "/%25" + Integer.toHexString(after.charAt(0)) + after.substring(1));
                spellings.add(before + "/" + Character.toUpperCase(after.charAt(0)) + after.substring(1));
            }
        }
        var asked = new LinkedHashSet<String>();
        spellings.forEach(spelling -> asked.add(spelling + question));
        return asked;
    }
}
