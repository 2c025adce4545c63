package org.masthead.article.model;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.testing.Cast.AUTHOR;
import static org.masthead.testing.Cast.EDITOR;
import static org.masthead.testing.Cast.PUBLISHER;
import static org.masthead.testing.Cast.SUB_EDITOR;
import static org.masthead.testing.Cast.WRITING_EDITOR;
import static org.masthead.testing.Cast.WRITING_PUBLISHER;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.account.model.BuiltInRole;
import org.masthead.platform.model.Refusal;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

class EditRulesTest {

    private static final Set<Cast> REVIEWERS = EnumSet.of(EDITOR, WRITING_EDITOR, PUBLISHER, WRITING_PUBLISHER);
    private static final Set<DraftStatus> WITH_ITS_AUTHOR =
            EnumSet.of(DraftStatus.NONE, DraftStatus.DRAFT, DraftStatus.RETURNED);

    @ParameterizedTest
    @EnumSource(DraftStatus.class)
    void theTextIsTheAuthorsUntilSubmittedAndTheReviewersFromThenOn(DraftStatus status) {
        for (var publicStatus : PublicStatus.values()) {
            for (var who : Cast.values()) {
                assertEquals(
                        expected(status, who),
                        EditRules.against(Made.story(status, publicStatus), Made.authority(who)).stream()
                                .map(Refusal::key)
                                .collect(toSet()),
                        status + "/" + publicStatus + " by " + who);
            }
        }
    }

    private static Set<String> expected(DraftStatus status, Cast who) {
        var keys = new HashSet<String>();
        if (who != AUTHOR && !REVIEWERS.contains(who)) {
            keys.add("edit.notYours");
        }
        if (who == AUTHOR && !WITH_ITS_AUTHOR.contains(status)) {
            keys.add("edit.withReviewers");
        }
        if (status == DraftStatus.SCHEDULED) {
            keys.add("edit.scheduled");
        }
        if (status == DraftStatus.SPIKED) {
            keys.add("edit.spiked");
        }
        return keys;
    }

    @ParameterizedTest
    @EnumSource(DraftStatus.class)
    void aSubEditorSuggestsWhileReviewersHaveTheTextAndOthersWriteOrReadIt(DraftStatus status) {
        for (var who : Cast.values()) {
            var story = Made.story(status, PublicStatus.NONE);
            var right = EditRules.right(story, Made.authority(who));
            assertEquals(expectedRight(status, who), right, status + " by " + who);
            assertEquals(
                    expectedAgainstOpening(status, who),
                    EditRules.againstOpening(story, Made.authority(who)).stream()
                            .map(Refusal::key)
                            .collect(toSet()),
                    status + " by " + who);
        }
    }

    private static TextRight expectedRight(DraftStatus status, Cast who) {
        if (expected(status, who).isEmpty()) {
            return TextRight.WRITE;
        }
        boolean suggests = who == SUB_EDITOR && (status == DraftStatus.IN_REVIEW || status == DraftStatus.APPROVED);
        return suggests ? TextRight.SUGGEST : TextRight.NONE;
    }

    private static Set<String> expectedAgainstOpening(DraftStatus status, Cast who) {
        if (expectedRight(status, who) != TextRight.NONE) {
            return Set.of();
        }
        return who == SUB_EDITOR ? Set.of("suggest.status") : expected(status, who);
    }

    @Test
    void anAuthorWhoMayNoLongerWriteReadsOnly() {
        var story = Made.story(DraftStatus.DRAFT, PublicStatus.NONE);
        var former = Made.authority(AUTHOR, BuiltInRole.ADMINISTRATOR);
        assertEquals("edit.notYours", EditRules.against(story, former).get(0).key());
    }

    @Test
    void whoMayWriteOnADeskMayStartAStoryThere() {
        assertTrue(EditRules.againstCreating(Made.WORLD, Made.authority(AUTHOR)).isEmpty());
        assertTrue(EditRules.againstCreating(Made.WORLD, Made.authority(EDITOR)).isEmpty());
        for (var who : EnumSet.of(Cast.ADMINISTRATOR, Cast.EDITOR_OF_ANOTHER_DESK, Cast.NOBODY)) {
            assertEquals(
                    "desk.capability",
                    EditRules.againstCreating(Made.WORLD, Made.authority(who))
                            .get(0)
                            .key());
        }
    }
}
