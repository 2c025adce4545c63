package org.masthead.presence.model;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.masthead.testing.Made.NOW;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.Article;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Hold;
import org.masthead.article.model.PublicStatus;
import org.masthead.platform.model.Refusal;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

class PresenceRulesTest {

    private static final String PAGE = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";
    private static final Set<Cast> REVIEWERS =
            EnumSet.of(Cast.EDITOR, Cast.WRITING_EDITOR, Cast.PUBLISHER, Cast.WRITING_PUBLISHER);

    @Test
    void editorsAndPublishersOfTheDeskTakeOverAndNobodyElseDoes() {
        var story = heldBy(Cast.EDITOR, DraftStatus.IN_REVIEW);
        for (var who : Cast.values()) {
            assertEquals(
                    REVIEWERS.contains(who),
                    PresenceRules.againstTakingOver(story, Made.authority(who), NOW)
                            .isEmpty(),
                    who.name());
        }
    }

    @Test
    void anAuthorWhoMayWriteMayAskAnEditorButNotTakeFromHer() {
        var story = heldBy(Cast.EDITOR, DraftStatus.DRAFT);
        var author = Made.authority(Cast.AUTHOR);
        assertEquals(Set.of(), keys(PresenceRules.againstAsking(story, author, NOW)));
        assertEquals(Set.of("desk.capability"), keys(PresenceRules.againstTakingOver(story, author, NOW)));
    }

    @Test
    void fromOneselfOneAlwaysMayTakeIt() {
        var story = heldBy(Cast.AUTHOR, DraftStatus.DRAFT);
        assertEquals(Set.of(), keys(PresenceRules.againstTakingOver(story, Made.authority(Cast.AUTHOR), NOW)));
    }

    @Test
    void whoMayOnlyReadNeitherAsksNorTakes() {
        var story = heldBy(Cast.AUTHOR, DraftStatus.DRAFT);
        var reader = Made.authority(Cast.OTHER_REPORTER);
        assertEquals(Set.of("edit.notYours"), keys(PresenceRules.againstAsking(story, reader, NOW)));
        assertEquals(
                Set.of("edit.notYours", "desk.capability"), keys(PresenceRules.againstTakingOver(story, reader, NOW)));
    }

    @Test
    void nobodyIsAskedForAStoryThatIsFree() {
        var story = heldBy(Cast.AUTHOR, DraftStatus.DRAFT);
        var later = NOW.plus(Hold.PATIENCE);
        assertEquals(
                Set.of("presence.free"), keys(PresenceRules.againstAsking(story, Made.authority(Cast.EDITOR), later)));
    }

    @Test
    void onlyThePageThatHasTheStoryHandsItOn() {
        var story = heldBy(Cast.AUTHOR, DraftStatus.DRAFT);
        var author = Made.authority(Cast.AUTHOR);
        assertEquals(Set.of(), keys(PresenceRules.againstHandingOver(story, author, PAGE, NOW)));
        for (var reasons : List.of(
                PresenceRules.againstHandingOver(story, author, OTHER, NOW),
                PresenceRules.againstHandingOver(story, Made.authority(Cast.EDITOR), PAGE, NOW),
                PresenceRules.againstHandingOver(story, author, PAGE, NOW.plus(Hold.PATIENCE)))) {
            assertEquals(Set.of("presence.notYours"), keys(reasons));
        }
    }

    private static Article heldBy(Cast who, DraftStatus status) {
        var story = Made.story(status, PublicStatus.NONE);
        story.holdBy(Made.person(who), PAGE, NOW);
        return story;
    }

    private static Set<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).collect(toSet());
    }
}
