package org.masthead.presence.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Hold;
import org.masthead.testing.FromOutside;

/** Pages that open one story at the same moment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SimultaneousOpenersIT {

    @BeforeEach
    void fresh() {
        FromOutside.fresh();
    }

    @RepeatedTest(5)
    void ofManyWhoOpenAStoryAtOnceOneWrites() {
        var story = FromOutside.story("inReview");
        assertOneWrites(story, 0);
        FromOutside.silence(Hold.PATIENCE);
        assertOneWrites(story, 10);
    }

    private static void assertOneWrites(FromOutside.Seen story, int from) {
        var who = new String[] {"editor", "editor2", "publisher", "publisher2"};
        var all = IntStream.range(0, 8)
                .mapToObj(page -> FromOutside.open(who[page % who.length], story, from + page))
                .toList();
        var told = all.stream().map(answer -> answer.join().body()).toList();
        assertEquals(1, Collections.frequency(told, "writes"), told.toString());
        assertEquals(7, Collections.frequency(told, "reads"), told.toString());
    }
}
