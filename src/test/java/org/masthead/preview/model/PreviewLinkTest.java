package org.masthead.preview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.model.RevisionKind;
import org.masthead.platform.model.Refusal;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

class PreviewLinkTest {

    private static final Instant NOW = Made.NOW;

    @ParameterizedTest
    @CsvSource({"DAY, 1", "WEEK, 7", "MONTH, 30"})
    void aLinkIsOpenUntilItsTimeIsOver(Validity validity, int days) {
        var link = link(validity);
        var end = NOW.plus(Duration.ofDays(days));
        assertEquals(end, link.getExpiresAt());
        assertTrue(link.isOpen(NOW));
        assertTrue(link.isOpen(end.minusMillis(1)));
        assertFalse(link.isOpen(end));
    }

    @Test
    void aLinkIsOpenUntilTheMomentThatWasChosen() {
        var moment = NOW.plus(Duration.ofHours(5)).plusMillis(7);
        var link = link(until(moment));
        assertEquals(NOW.plus(Duration.ofHours(5)), link.getExpiresAt());
        assertFalse(link.isOpen(link.getExpiresAt()));
    }

    @Test
    void theMomentThatIsChosenIsToComeAndNotTooFarAway() {
        assertEquals(List.of(), against(until(NOW.plusSeconds(1))));
        assertEquals(List.of(), against(until(NOW.plus(Validity.LONGEST))));
        for (var wrong : Arrays.asList(null, NOW, NOW.minusSeconds(60), NOW.plus(Duration.ofDays(91)))) {
            assertEquals(List.of("preview.until"), against(until(wrong)));
        }
    }

    @Test
    void aRevokedLinkIsOpenNoMore() {
        var link = link(Validity.MONTH);
        link.revoke(Made.person(Cast.EDITOR), NOW.plusSeconds(60));
        assertFalse(link.isOpen(NOW.plusSeconds(61)));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHOR, true",
        "EDITOR, true",
        "WRITING_EDITOR, true",
        "PUBLISHER, true",
        "WRITING_PUBLISHER, true",
        "OTHER_REPORTER, false",
        "MEDIA_EDITOR, false",
        "ADMINISTRATOR, false",
        "EDITOR_OF_ANOTHER_DESK, false",
        "NOBODY, false"
    })
    void theAuthorAndReviewersMayLink(Cast who, boolean may) {
        var story = Made.story(DraftStatus.DRAFT, PublicStatus.NONE);
        assertEquals(
                may, PreviewRules.againstLinking(story, Made.authority(who)).isEmpty());
    }

    private static Sharing until(Instant moment) {
        return new Sharing(LinkPurpose.READ, Validity.MOMENT, moment, null);
    }

    private static List<String> against(Sharing sharing) {
        var story = Made.story(DraftStatus.DRAFT, PublicStatus.NONE);
        return PreviewRules.againstSharing(story, Made.authority(Cast.AUTHOR), sharing, NOW).stream()
                .map(Refusal::key)
                .toList();
    }

    private static PreviewLink link(Validity validity) {
        return link(Sharing.toRead(validity, null));
    }

    private static PreviewLink link(Sharing sharing) {
        var story = Made.story(DraftStatus.DRAFT, PublicStatus.NONE);
        var revision = story.file(RevisionKind.MILESTONE, Made.person(Cast.AUTHOR), NOW, null);
        return new PreviewLink(story, revision, sharing, Made.person(Cast.AUTHOR), NOW);
    }
}
