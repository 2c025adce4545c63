package org.masthead.answer.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.workflow.model.Demand;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Rule;

/** The words of the page that says why: a rule that is added has none yet. */
class AnswerTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.masthead.messages", Locale.ENGLISH);

    /** Told as part of another: the stage as the right to pass it, its checklist as the checklist. */
    private static final Set<Rule> WITHOUT_WORDS = Set.of(Rule.STAGE, Rule.STAGE_CHECKLIST);

    static Stream<String> demands() {
        return Stream.concat(
                Stream.of(Demand.RIGHT, Demand.PLACE, Demand.FREE),
                Stream.of(Rule.values())
                        .filter(rule -> !WITHOUT_WORDS.contains(rule))
                        .map(Rule::name));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void everyDemandOfAMoveHasWords(String demand) {
        assertTrue(TEXTS.containsKey("demand." + demand));
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveHasWords(Move move) {
        assertTrue(TEXTS.containsKey("move." + move.key()));
    }
}
