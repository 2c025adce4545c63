package org.masthead.hook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.LiveChange;

class HookEventTest {

    @Test
    void everyChangeThatReadersSeeHasItsEvent() {
        var types = Arrays.stream(LiveChange.Kind.values())
                .collect(Collectors.toMap(
                        Function.identity(), kind -> HookEvent.of(kind).getType()));
        assertEquals(
                Map.of(
                        LiveChange.Kind.PUBLISH, "story.published",
                        LiveChange.Kind.UPDATE, "story.updated",
                        LiveChange.Kind.UNPUBLISH, "story.unpublished"),
                types);
    }

    @Test
    void everyEventHasWordsOnThePage() {
        var words = ResourceBundle.getBundle("org.masthead.messages");
        var silent = Arrays.stream(HookEvent.values())
                .filter(event -> !words.containsKey("hook.event." + event))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void soHasEveryTroubleAndEveryReasonToBeOff() {
        var words = ResourceBundle.getBundle("org.masthead.messages");
        Arrays.stream(Trouble.values()).forEach(trouble -> words.getString("hook.log.trouble." + trouble));
        Arrays.stream(OffReason.values()).forEach(reason -> words.getString("hook.off." + reason));
        Arrays.stream(OffReason.values()).forEach(reason -> words.getString("hook.why." + reason));
    }
}
