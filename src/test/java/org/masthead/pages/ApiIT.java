package org.masthead.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.account.model.Capability.ARTICLE_READ;
import static org.masthead.account.model.Capability.ARTICLE_REVIEW;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;
import static org.masthead.account.model.Capability.EXCHANGE_TAKE_IN;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.testing.Cast;
import org.masthead.testing.CellsOutside;
import org.masthead.testing.FromOutside;
import org.masthead.testing.Newsroom;
import org.masthead.testing.TokensOutside;

/** What programs are answered, with a token and without. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiIT {

    private static final String STORIES = "/api/v1/agency-stories?desk=world";
    private static final String STORY =
            "Ferry strike ends\nLusa\n[\"transport\"]\n0:36\nThe ferries sail again.\n(With input from agencies)\n";

    @BeforeEach
    void freshNewsroom() {
        FromOutside.fresh();
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        for (var path : List.of("/api/v1/me", "/api/v1/agency-stories", "/api/v1/no-such-thing", "/api/v1/")) {
            var answer = Program.stranger().get(path);
            assertProblem(401, answer, "token.none");
            assertEquals(
                    "Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""), path);
        }
        assertProblem(401, Program.stranger().post(STORIES, STORY), "token.none");
        assertEquals(0, TokensOutside.stories());
    }

    @Test
    void aSessionCountsForNothing() {
        var visitor = Visitor.signedIn(Cast.AUTHOR);
        assertEquals(200, visitor.get("/account/").statusCode());
        assertProblem(401, visitor.get("/api/v1/me"), "token.none");
        assertProblem(401, visitor.json("/api/v1/agency-stories", "{}"), "token.none");
    }

    /** Beside a session, a token acts for its own person. */
    @Test
    void aSessionAddsNothingToAToken() {
        var visitor = Visitor.signedIn(Cast.ADMINISTRATOR);
        var secret = TokensOutside.make("reporter", ARTICLE_READ);
        var answer = visitor.get("/api/v1/me", "Authorization", "Bearer " + secret);
        assertEquals("reporter", json(answer).getString("userName"));
        assertFalse(answer.body().contains(PEOPLE_MANAGE.getKey()), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Basic cmVwb3J0ZXI6YSB0ZXN0IGlzIG5vIHNlY3JldA==",
                "Digest username=reporter",
                "mh_0123456789012345678901234567890123456789012"
            })
    void whatIsNoTokenIsNone(String authorization) {
        assertProblem(401, Program.saying(authorization).get("/api/v1/me"), "token.none");
    }

    @Test
    void aWrongTokenDoesNotOpen() {
        var secret = TokensOutside.make("reporter", ARTICLE_READ);
        var wrong = List.of(
                secret.substring(3),
                secret + "x",
                secret.toUpperCase(),
                "mh_" + "0".repeat(43),
                Newsroom.PASSWORD.replace(' ', '-'),
                "' or '1'='1");
        for (var one : wrong.subList(0, 5)) {
            var answer = Program.with(one).get("/api/v1/me");
            assertProblem(401, answer, "token.wrong");
            assertTrue(
                    answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
        }
        assertProblem(401, Program.with(wrong.get(5)).get("/api/v1/me"), "token.none");
        assertEquals(200, Program.with(secret).get("/api/v1/me").statusCode());
    }

    @Test
    void aTokenInTheAddressDoesNotOpen() {
        var secret = TokensOutside.make("reporter", ARTICLE_READ);
        assertProblem(401, Program.stranger().get("/api/v1/me?access_token=" + secret), "token.none");
    }

    @Test
    void aProgramLearnsForWhomItActsAndWhatItMayDo() {
        var secret = TokensOutside.make("editor", ARTICLE_READ, ARTICLE_REVIEW);
        var answer = Program.with(secret).get("/api/v1/me");
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        var told = json(answer);
        assertEquals("editor", told.getString("userName"));
        assertEquals("A program of tests", told.getJsonObject("token").getString("name"));
        var allowed = told.getJsonArray("allowed").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("capability") + " " + line.getString("desk"))
                .collect(Collectors.toSet());
        assertTrue(allowed.contains("article.review world"), answer.body());
        assertFalse(allowed.contains("article.review sport"), answer.body());
        assertTrue(allowed.stream().allMatch(line -> line.startsWith("article.re")), answer.body());
        assertFalse(answer.body().contains(secret));
    }

    @Test
    void whatIsRevokedOrHasEndedDoesNotOpenAgain() {
        var revoked = Program.with(TokensOutside.make("reporter", ARTICLE_READ));
        assertEquals(200, revoked.get("/api/v1/me").statusCode());
        TokensOutside.revoke("reporter");
        assertProblem(401, revoked.get("/api/v1/me"), "token.wrong");
        var expired = Program.with(TokensOutside.make("reporter", ARTICLE_READ));
        assertEquals(200, expired.get("/api/v1/me").statusCode());
        TokensOutside.expire();
        assertProblem(401, expired.get("/api/v1/me"), "token.wrong");
        assertProblem(401, revoked.get("/api/v1/me"), "token.wrong");
    }

    @Test
    void whoWasDeactivatedIsOutWithTheirPrograms() {
        var program = Program.with(TokensOutside.make("reporter", EXCHANGE_TAKE_IN));
        CellsOutside.deactivate(Cast.AUTHOR);
        assertProblem(401, program.get("/api/v1/me"), "token.wrong");
        assertProblem(401, program.post(STORIES, STORY), "token.wrong");
        assertEquals(0, TokensOutside.stories());
    }

    @Test
    void aStoryIsTakenInOnce() {
        var program = Program.with(TokensOutside.make("reporter", EXCHANGE_TAKE_IN));
        var answer = program.post(STORIES + "&name=lusa-1.txt", STORY);
        assertEquals(201, answer.statusCode(), answer.body());
        var id = json(answer).getInt("id");
        var place = answer.headers().firstValue("Location").orElse("");
        assertTrue(place.endsWith("/desk/articles/show?id=" + id), place);
        assertEquals(0, json(answer).getJsonArray("warnings").size());
        assertTrue(Visitor.of(Cast.AUTHOR)
                .get("/desk/articles/show?id=" + id)
                .body()
                .contains("Ferry strike ends"));

        var again = program.post(STORIES, STORY);
        assertProblem(409, again, "agency.alreadyIn");
        assertEquals(place, again.headers().firstValue("Location").orElse(""));
        assertTrue(json(again).getString("detail").contains("as story " + id), again.body());
        assertEquals(1, TokensOutside.stories());
    }

    @Test
    void aFileThatIsNotAsAgreedIsToldLineByLine() {
        var program = Program.with(TokensOutside.make("reporter", EXCHANGE_TAKE_IN));
        var answer = program.post(STORIES + "&name=lusa-2.txt", "Headline\n\nno list\n1:2:3:4\n");
        assertProblem(422, answer, "agency.fault");
        assertTrue(json(answer).getString("detail").contains("lusa-2.txt, line 2: expected the source"), answer.body());
        assertProblem(422, program.post(STORIES, "x".repeat(1024 * 1024 + 1)), "agency.fault");
        assertEquals(0, TokensOutside.stories());
    }

    @Test
    void aStoryIsSentAsTextToADeskThatIsNamed() {
        var program = Program.with(TokensOutside.make("reporter", EXCHANGE_TAKE_IN));
        assertProblem(415, program.send("POST", STORIES, "{}", "application/json"), "agency.type");
        assertProblem(415, program.send("POST", STORIES, STORY, "text/plain; charset=utf-16"), "agency.type");
        assertProblem(415, program.send("POST", STORIES, STORY, "application/x-www-form-urlencoded"), "agency.type");
        assertProblem(422, program.post("/api/v1/agency-stories", STORY), "agency.desk");
        assertProblem(422, program.post("/api/v1/agency-stories?desk=nowhere", STORY), "agency.desk");
        assertProblem(422, program.post(STORIES + "&section=nowhere", STORY), "agency.section");
        assertProblem(422, program.post(STORIES + "&language=not+a+language", STORY), "invalid");
        assertEquals(0, TokensOutside.stories());
        assertEquals(
                201, program.post("/api/v1/agency-stories?desk=sport", STORY).statusCode());
    }

    @Test
    void aStoryWhoseScriptTellsAnotherLanguageIsTakenInWithAWarning() {
        var program = Program.with(TokensOutside.make("reporter", EXCHANGE_TAKE_IN));
        var answer = program.post(STORIES, "港口罢工结束\n新华社\n[]\n\n渡轮今天恢复航行。\n");
        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(
                "By its script the story is kept in the language zh, not en.",
                json(answer).getJsonArray("warnings").getString(0));
    }

    @Test
    void aScopeThatIsNotGivenIsRefusedThoughThePersonHoldsIt() {
        var program = Program.with(TokensOutside.make("reporter", ARTICLE_READ, ARTICLE_WRITE));
        assertProblem(403, program.post(STORIES, STORY), "capability");
        assertEquals(0, TokensOutside.stories());
    }

    @Test
    void whatIsTakenFromThePersonIsTakenFromTheToken() {
        var program = Program.with(TokensOutside.make("reporter", EXCHANGE_TAKE_IN));
        assertEquals(201, program.post(STORIES, STORY).statusCode());
        TokensOutside.dismiss("reporter");
        assertProblem(403, program.post(STORIES, STORY.replace("Ferry", "Bus")), "capability");
        assertEquals(0, json(program.get("/api/v1/me")).getJsonArray("allowed").size());
        assertEquals(1, TokensOutside.stories());
    }

    @Test
    void aDeskOnWhichThePersonMayNotIsRefused() {
        var program = Program.with(TokensOutside.make("editor", EXCHANGE_TAKE_IN));
        assertProblem(403, program.post("/api/v1/agency-stories?desk=sport", STORY), "desk.capability");
        assertEquals(0, TokensOutside.stories());
    }

    @Test
    void noMethodStandsForAnother() {
        var program = Program.with(TokensOutside.make("reporter", EXCHANGE_TAKE_IN));
        var asked =
                program.get(STORIES + "&_method=POST", "X-HTTP-Method-Override", "POST", "X-Method-Override", "POST");
        assertProblem(405, asked, null);
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            assertProblem(405, program.send(method, STORIES, STORY, "text/plain"), null);
        }
        assertEquals(0, TokensOutside.stories());
        assertProblem(404, program.get("/api/v1/no-such-thing"), null);
    }

    @Test
    void whatAnotherSiteMakesABrowserSendIsRefusedAndSetsNothing() {
        var program = Program.with(TokensOutside.make("reporter", EXCHANGE_TAKE_IN));
        var answer = program.send("POST", STORIES, STORY, "text/plain", "Origin", "https://elsewhere.example");
        assertEquals(403, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        assertEquals(0, TokensOutside.stories());
    }

    /** Every answer of this test class is looked at in the same way. */
    private static void assertProblem(int status, HttpResponse<String> answer, String key) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json;charset=UTF-8",
                answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        var problem = json(answer);
        assertEquals(status, problem.getInt("status"));
        assertEquals("about:blank", problem.getString("type"));
        assertFalse(problem.getString("title").isBlank());
        assertFalse(answer.body().contains("Exception"), answer.body());
        var reasons = problem.getJsonArray("reasons");
        assertEquals(key, reasons.isEmpty() ? null : reasons.getJsonObject(0).getString("key"), answer.body());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
