package org.masthead.site.service;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.service.ArticleService;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** Readers get the file of a picture that stands in the text of a live story, and of no other. */
@ExtendWith(ArquillianExtension.class)
class BodyPicturesIT {

    private static final String PICTURE = "ab".repeat(32);
    private static final String OTHER = "cd".repeat(32);

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private SiteService site;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void aPictureIsShownFromItsPublicationUntilTheStoryIsTakenDown() {
        var story = newsroom.aDraft();
        write(story, PICTURE);
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        assertFalse(site.shows(PICTURE), "approved is not live");

        newsroom.after(story, "publisher", Move.PUBLISH);
        assertTrue(site.shows(PICTURE));

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        assertFalse(site.shows(PICTURE), "taken down");
    }

    @Test
    void aRewriteShowsItsOwnPicturesOnceItIsPublishedAndTheOldOnesNoMore() {
        var story = newsroom.aDraft();
        write(story, PICTURE);
        publish(story);

        write(story, OTHER);
        assertTrue(site.shows(PICTURE), "the rewrite is not live yet");
        assertFalse(site.shows(OTHER), "the rewrite is not live yet");

        publish(story);
        assertTrue(site.shows(OTHER));
        assertFalse(site.shows(PICTURE), "no longer in the text");
    }

    @Test
    void aPictureOfTwoStoriesStaysAsLongAsOneOfThemShowsIt() {
        var story = newsroom.aDraft();
        var second = newsroom.aDraft();
        write(story, PICTURE);
        publish(story);
        write(second, PICTURE);
        publish(second);

        newsroom.after(story, "publisher", Move.UNPUBLISH);
        assertTrue(site.shows(PICTURE));
    }

    private void write(Long story, String picture) {
        var standing = ground.standing(story);
        var copy = newsroom.aCopy("Ferry leaves on time");
        copy.setBody("""
                {"type":"doc","content":[
                    {"type":"paragraph","content":[{"type":"text","text":"The ferry left on time."}]},
                    {"type":"figure","attrs":{"picture":"%s","alt":"The ferry"}}]}""".formatted(picture));
        newsroom.as("reporter");
        articles.edit(story, standing.version(), ground.desk(standing.desk()).getId(), copy);
    }

    private void publish(Long story) {
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        newsroom.after(story, "publisher", Move.PUBLISH);
    }
}
