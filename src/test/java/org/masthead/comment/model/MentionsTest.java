package org.masthead.comment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private static final List<Colleague> ALL = List.of(
            new Colleague(1L, "editor", "Ed"), new Colleague(2L, "editor2", "Eddie"), new Colleague(3L, "a.b", "Ab"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
            @editor please look              | editor
            Ask @editor.                     | editor
            (@editor2, @a.b)                 | editor2 a.b
            @editor and @editor again        | editor
            mail me at desk@editor.example   | nobody
            @@editor                         | nobody
            @stranger                        | nobody
            @Editor                          | nobody
            نص @editor                       | editor
            """)
    void aTextSpeaksToThoseWhoseUserNameStandsBehindAnAt(String text, String expected) {
        var names = Mentions.in(text, ALL).stream().map(Colleague::userName).toList();

        assertEquals(expected == null ? List.of() : List.of(expected.split(" ")), names);
    }
}
