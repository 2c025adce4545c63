package org.masthead.preview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.Article;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.model.RevisionKind;
import org.masthead.media.model.Picture;
import org.masthead.media.model.PictureType;
import org.masthead.taxonomy.model.Tag;
import org.masthead.testing.Cast;
import org.masthead.testing.Made;

class PreviewedStoryTest {

    private static final Instant LATER = Made.NOW.plusSeconds(3600);

    private final Article article = Made.story(DraftStatus.DRAFT, PublicStatus.NONE);

    @Test
    void aDraftIsShownAsIfItWerePublishedNow() {
        var story = PreviewedStory.of(article, LATER);
        assertEquals("Ferry leaves on time", story.getHeadline());
        assertEquals(LATER, story.getFirstPublishedAt());
        assertFalse(story.isUpdated());
        assertNull(story.getAddress());
    }

    @Test
    void aScheduledStoryIsShownAsAtItsMoment() {
        article.schedule(LATER, Made.person(Cast.PUBLISHER), Made.NOW);
        assertEquals(LATER, PreviewedStory.of(article, Made.NOW).getPublishedAt());
    }

    @Test
    void aRewriteIsShownAsAnUpdateAndALiveTextAsItIs() {
        article.publish("/world/2026/11/24/ferry", Set.of(), Made.person(Cast.PUBLISHER), Made.NOW);
        assertFalse(PreviewedStory.of(article, LATER).isUpdated());
        article.edit(Made.copy(), Made.person(Cast.AUTHOR), Made.NOW);
        assertTrue(PreviewedStory.of(article, LATER).isUpdated());
        assertEquals(Made.NOW, PreviewedStory.of(article, LATER).getFirstPublishedAt());
    }

    @Test
    void aRevisionStaysWhatItWasAndItsPicturesAreUnderTheLink() {
        var copy = article.getCopy();
        copy.setTags(List.of("tram", "ferry"));
        copy.getLead().setPicture(new Picture("ab".repeat(32), PictureType.JPEG, 2, 3, 4, Made.NOW));
        copy.setBody("""
                {"type":"doc","content":[{"type":"figure","attrs":{"id":"f1","picture":"%s"}}]}""".formatted("cd".repeat(32)));
        var revision = article.file(RevisionKind.MILESTONE, Made.person(Cast.AUTHOR), Made.NOW, null);
        article.edit(Made.copy(), Made.person(Cast.AUTHOR), LATER);
        var story = PreviewedStory.of(revision, article, name -> "/preview/token/" + name);
        assertEquals(
                List.of("ferry", "tram"),
                story.getTags().stream().map(Tag::getName).toList());
        assertEquals("/preview/token/" + "ab".repeat(32) + ".jpg", story.pictureAddress());
        assertTrue(story.html().contains("src=\"/preview/token/" + "cd".repeat(32) + "\""), story.html());
    }

    @Test
    void aStoryWithoutASectionHasNoneBesideIt() {
        article.getCopy().setSection(null);
        assertNull(PreviewedStory.of(article, LATER).sectionSlug());
    }
}
