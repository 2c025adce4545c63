package org.masthead.audit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ActGroupTest {

    @Test
    void everyActThatHasWordsIsInOneGroup() {
        var bundle = ResourceBundle.getBundle("org.masthead.messages");
        var acts =
                bundle.keySet().stream().filter(key -> key.startsWith("act.")).map(key -> key.substring(4));
        assertEquals(List.of(), acts.filter(act -> groups(act) != 1).toList());
    }

    private static long groups(String act) {
        return Arrays.stream(ActGroup.values())
                .filter(group -> group.beginnings().stream().anyMatch(act::startsWith))
                .count();
    }

    @Test
    void everyGroupHasWords() {
        var bundle = ResourceBundle.getBundle("org.masthead.messages");
        for (var group : ActGroup.values()) {
            bundle.getString("audit.group." + group);
        }
    }
}
