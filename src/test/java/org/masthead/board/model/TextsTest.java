package org.masthead.board.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyReasonAndEveryListOfTheHomePageHasItsText() {
        var texts = ResourceBundle.getBundle("org.masthead.messages", Locale.ENGLISH);
        var needed = Stream.concat(
                Stream.of(Why.values()).map(why -> "why." + why),
                Stream.of(HomeList.values()).flatMap(list -> Stream.of("home." + list, "home." + list + ".more")));
        assertEquals(List.of(), needed.filter(key -> !texts.containsKey(key)).toList());
    }
}
