package org.masthead.workflow.service;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.testing.FromOutside;
import org.masthead.workflow.model.Move;

/** Requests that reach the server at the same moment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SimultaneousMovesIT {

    @BeforeEach
    void fresh() {
        FromOutside.fresh();
    }

    @RepeatedTest(5)
    void ofManyApprovalsAtOnceOneHappensAndTheOthersAreToldWhoWasFaster() {
        var story = FromOutside.story("inReview");
        assertOneHappened(atOnce(Stream.of("editor", "editor2", "publisher", "publisher2", "editor", "editor2")
                .map(who -> FromOutside.act(who, Move.APPROVE, story))));
    }

    @RepeatedTest(5)
    void ofManyPublicationsAtOnceOneHappens() {
        var story = FromOutside.story("approved");
        assertOneHappened(atOnce(Stream.of("publisher", "publisher2", "publisher", "publisher2")
                .map(who -> FromOutside.act(who, Move.PUBLISH, story))));
    }

    @RepeatedTest(5)
    void ofTwoMovesThatExcludeEachOtherOneHappens() {
        var story = FromOutside.story("inReview");
        assertOneHappened(atOnce(Stream.of(
                FromOutside.act("editor", Move.APPROVE, story),
                FromOutside.act("editor2", Move.RETURN, story),
                FromOutside.act("reporter", Move.WITHDRAW, story),
                FromOutside.act("publisher", Move.SPIKE, story))));
    }

    private static List<HttpResponse<String>> atOnce(Stream<CompletableFuture<HttpResponse<String>>> acts) {
        var all = acts.toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static void assertOneHappened(List<HttpResponse<String>> answers) {
        Map<Integer, List<HttpResponse<String>>> byStatus =
                answers.stream().collect(groupingBy(HttpResponse::statusCode));
        var told = answers.stream().map(HttpResponse::body).toList().toString();
        assertEquals(1, byStatus.getOrDefault(200, List.of()).size(), told);
        assertEquals(answers.size() - 1, byStatus.getOrDefault(409, List.of()).size(), told);
        byStatus.get(409).forEach(late -> assertTrue(late.body().startsWith("This was changed by The "), late.body()));
    }
}
