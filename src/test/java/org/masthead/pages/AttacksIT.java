package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.body.model.Document;
import org.masthead.testing.Cast;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Newsroom;

/**
 * The attacks that newsrooms know, by plain HTTP. Stored scripts are in {@link XssIT}, moves in somebody's name in {@link
 * ForgedSessionsIT}, links and wrong passwords in {@link WaysInIT}.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttacksIT {

    private static final String BODY =
            Document.ofParagraphs(List.of("The ferry left on time.")).json();

    private static final Set<Integer> TURNED_AWAY = Set.of(302, 401, 403, 404, 410);

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
    }

    @Test
    void noDraftIsReadByAStrangerOrFromAnotherDeskWhateverIsAskedFor() {
        var draft = FromOutside.story("draft");
        var words = "Ferry leaves on time";
        assertTrue(Visitor.of(Cast.AUTHOR)
                .get("/desk/articles/show?id=" + draft.id())
                .body()
                .contains(words));
        for (var who : List.of(Cast.NOBODY, Cast.EDITOR_OF_ANOTHER_DESK)) {
            for (var page : List.of("show", "edit", "preview", "check", "beside?left=%d&right=%d", "duplicate")) {
                var path = "/desk/articles/" + (page.contains("?") ? page : page + "?id=%d");
                assertHidden(words, who, path.formatted(draft.id(), draft.id()));
            }
            for (var path : List.of(
                    "/desk/revisions/list?id=%d",
                    "/desk/revisions/compare?id=%d&from=1&to=now",
                    "/desk/articles/list?q=ferry",
                    "/desk/review/board",
                    "/desk/",
                    "/world/2026/11/27/ferry-leaves-on-time",
                    "/world",
                    "/",
                    "/rss.xml",
                    "/world/rss.xml",
                    "/sitemap.xml",
                    "/preview/1-zzzzzz-" + "0".repeat(64),
                    "/review/1-zzzzzz-" + "0".repeat(64),
                    "/story?id=%d",
                    "/api/v1/articles/%d")) {
                assertHidden(words, who, path.formatted(draft.id()));
            }
        }
    }

    private static void assertHidden(String words, Cast who, String path) {
        var answer = Visitor.of(who).get(path);
        assertFalse(answer.body().contains(words), who + " reads " + path);
        assertNotEquals(500, answer.statusCode(), who + " " + path);
    }

    @Test
    void whatNobodyMaySetIsNotSetByNamingIt() {
        var author = Visitor.of(Cast.AUTHOR);
        var story = FromOutside.story("draft");
        var answer = author.json(
                "/desk/articles/save", """
                {"id": %d, "seen": %d, "page": "p", "token": "t-1", "desk": %s, "author": "editor", "authorId": 1, "status": "APPROVED",
                 "publicStatus": "LIVE", "live": {"status": "LIVE"}, "version": 99, "role": "administrator",
                 "copy": {"headline": "Set", "status": "APPROVED", "author": "editor", "slug": "x", "language": "en", "body": %s}}""".formatted(story.id(), story.version(), desk(author, story), BODY));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"status\":\"DRAFT\""), answer.body());
        var page = author.get("/desk/articles/show?id=" + story.id()).body();
        assertTrue(page.contains("The reporter"), page);
        assertEquals(404, FromOutside.get("/world/2026/11/27/set").statusCode());
    }

    @Test
    void nobodyMakesThemselvesAnAdministrator() {
        var reporter = Visitor.of(Cast.AUTHOR);
        for (var path :
                List.of("/account/", "/account/profile", "/account/notices", "/admin/person?id=1", "/admin/roles")) {
            var answer = reporter.post(
                    path,
                    Map.of(
                            "giving", "giving",
                            "role", "1",
                            "give", "give",
                            "active", "true",
                            "adminPerson.roleId", "1",
                            "jakarta.faces.ViewState", "stateless"));
            assertNotEquals(500, answer.statusCode(), path);
        }
        assertEquals(403, reporter.get("/admin/people").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "https://elsewhere.example", "null"})
    void noRoleIsGivenFromAnotherSite(String elsewhere) {
        var admin = Visitor.of(Cast.ADMINISTRATOR);
        var header = "cross-site".equals(elsewhere) ? "Sec-Fetch-Site" : "Origin";
        var answer = admin.post(
                "/admin/person",
                Map.of("giving", "giving", "role", "1", "give", "give", "jakarta.faces.ViewState", "stateless"),
                header,
                elsewhere);
        assertEquals(403, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-of-that-name", "not a name at all"})
    void aNameThatDoesNotExistIsAnsweredLikeOneThatDoes(String name) {
        assertEquals(answersTo("reporter2"), answersTo(name));
    }

    /** To a wrong password, by the script and by the form, but for the name and what is new in every page. */
    private static List<String> answersTo(String name) {
        var stranger = Visitor.stranger();
        var again = stranger.post("/login/again", Map.of("userName", name, "password", "wrong password of nobody"));
        var form = stranger.post("/login", signInForm(name, "wrong password of nobody"));
        return List.of(
                again.statusCode() + " " + again.body(),
                form.statusCode() + " "
                        + form.body()
                                .replace(name, "…")
                                .replaceAll("(?s)<script id=.*?</script>|nonce=\"[^\"]*\"", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/desk/",
                "/\\elsewhere.example/",
                "/desk/\\..\\..//elsewhere.example",
                "/desk//elsewhere.example",
                "/desk/../../elsewhere",
                "javascript:alert(1)",
                "/desk/ https://elsewhere.example",
                "/desk/\r\nLocation: https://elsewhere.example"
            })
    void signingInLeadsNowhereButToTheNewsroom(String asked) {
        var form = new HashMap<>(signInForm("reporter", Newsroom.PASSWORD));
        form.put("to", asked);
        var answer = Visitor.stranger().post("/login", form);
        assertEquals(302, answer.statusCode());
        var location = answer.headers().firstValue("Location").orElse("");
        assertTrue(location.replace(FromOutside.ADDRESS, "").equals("/desk/"), location);
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotSignedInWith() {
        var fixed = "fixed-by-an-attacker-0123456789abcdefgh";
        var answer = Visitor.stranger()
                .post("/login", signInForm("reporter", Newsroom.PASSWORD), "Cookie", "masthead=" + fixed);
        assertEquals(302, answer.statusCode());
        var session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("masthead="))
                .toList();
        assertEquals(1, session.size());
        assertFalse(session.get(0).contains(fixed), session.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stateless",
                "",
                "1:1",
                "-1234567890:9876543210",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB4",
                "H4sIAAAAAAAAAFvzloG1hIEFAAM8fQAEAAAA",
                "#{facesContext.externalContext.context}",
                "../../etc/passwd"
            })
    void aStateOfAPageThatWeDidNotGiveOutDoesNothing(String state) {
        var admin = Visitor.of(Cast.ADMINISTRATOR);
        var form = Map.of("details", "details", "userName", "forged", "displayName", "Forged", "create", "create");
        var sent = new HashMap<>(form);
        sent.put("jakarta.faces.ViewState", state);
        var answer = admin.post("/admin/person", sent);
        assertNotEquals(500, answer.statusCode(), answer.body());
        assertFalse(admin.get("/admin/people").body().contains("Forged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{7*191}", "${7*191}", "#{request.servletContext}", "%{7*191}", "T(java.lang.Runtime)"})
    void whatIsTypedIsNeverAnExpression(String words) {
        var author = Visitor.of(Cast.AUTHOR);
        var story = FromOutside.story("draft");
        author.json("/desk/articles/save", """
                {"id": %d, "seen": %d, "page": "p", "token": "t-%d", "desk": %s, "copy": {"headline": "%s", "kicker": "%s", "language": "en", "body": %s}}""".formatted(
                        story.id(), story.version(), words.hashCode(), desk(author, story), words, words, BODY));
        var encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
        for (var path : List.of(
                "/desk/articles/show?id=" + story.id(),
                "/desk/articles/edit?id=" + story.id(),
                "/desk/articles/list?q=" + encoded + "&sort=" + encoded + "&status=" + encoded,
                "/desk/review/board?desk=" + encoded,
                "/login?notice=" + encoded + "&to=" + encoded,
                "/choose-password?token=" + encoded,
                "/tag/" + encoded)) {
            var answer = author.get(path);
            assertFalse(answer.body().contains("1337"), path);
            assertFalse(answer.body().contains("ServletContextImpl"), path);
            assertNotEquals(500, answer.statusCode(), path);
        }
        var shown = author.get("/desk/articles/show?id=" + story.id()).body();
        assertTrue(shown.contains(words), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture.svg", "<img src=x onerror=alert(1)>.png", "../../../etc/passwd", "picture.html"})
    void whatIsNoPictureIsNotTakenAsOneWhateverItIsCalled(String name) {
        var author = Visitor.of(Cast.AUTHOR);
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>";
        var answer = author.upload("/desk/media/pictures", "picture", name, "image/png", svg);
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.statusCode() + answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void whoIsOutStaysOutWithTheOldCookie() {
        var reporter = Visitor.signedIn(Cast.AUTHOR);
        assertEquals(200, reporter.get("/account/").statusCode());
        var cookie = reporter.cookies();
        reporter.post("/logout", Map.of());
        var thief = Visitor.stranger();
        for (var path : List.of("/account/", "/desk/", "/desk/articles/list")) {
            var answer = thief.get(path, "Cookie", cookie);
            assertTrue(TURNED_AWAY.contains(answer.statusCode()), path + " " + answer.statusCode());
        }
    }

    /** Id of the desk of a story, as its page has it. */
    private static String desk(Visitor author, FromOutside.Seen story) {
        var page = author.get("/desk/articles/edit?id=" + story.id()).body();
        var chosen = Pattern.compile("<option value=\"(\\d+)\"[^>]*selected[^>]*>(World)")
                .matcher(page);
        assertTrue(chosen.find(), page);
        return chosen.group(1);
    }

    private static Map<String, String> signInForm(String userName, String password) {
        return Map.of(
                "signIn", "signIn",
                "userName", userName,
                "password", password,
                "enter", "enter",
                "jakarta.faces.ViewState", "stateless");
    }
}
