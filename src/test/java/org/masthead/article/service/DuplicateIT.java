package org.masthead.article.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class DuplicateIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private AuditService audit;

    private Long story;

    @BeforeEach
    void aLiveStoryOfTheReporter() {
        newsroom.fresh();
        newsroom.as("reporter");
        story = newsroom.live();
    }

    @Test
    void aDuplicateIsADraftOfWhoeverMadeItAndTheOtherStaysAsItWas() {
        var before = ground.standing(story);
        newsroom.as("reporter2");
        var duplicate = articles.duplicate(story).id();
        var standing = ground.standing(duplicate);
        assertEquals(DraftStatus.DRAFT, standing.status());
        assertEquals(PublicStatus.NONE, standing.publicStatus());
        assertEquals("world", standing.desk());
        assertEquals(0, standing.revisions());
        assertEquals(Set.of("reporter2"), standing.contributors());
        assertEquals(
                newsroom.aCopy("Ferry leaves on time").canonical(),
                articles.get(duplicate).getCopy().canonical());
        newsroom.edit(duplicate, "Ferry sinks");
        assertEquals(before, ground.standing(story));
    }

    @Test
    void theSlugIsNotTaken() {
        newsroom.as("reporter");
        var copy = newsroom.aCopy("Ferry leaves");
        copy.setSlug("ferry-leaves");
        var original = articles.create(ground.desk("world").getId(), copy).id();
        var duplicate = articles.duplicate(original).id();
        assertNull(articles.get(duplicate).getCopy().getSlug());
        assertEquals("ferry-leaves", articles.get(original).getCopy().getSlug());
    }

    @Test
    void theHistoryNamesTheOther() {
        newsroom.as("reporter2");
        var acts = audit.history("article", articles.duplicate(story).id());
        assertEquals(
                List.of("article.duplicate", "article.create"),
                acts.stream().map(AuditRow::act).toList());
        assertEquals(String.valueOf(story), acts.get(0).detail());
    }

    @Test
    void whoMayNotWriteOnItsDeskOrNotReadItCannot() {
        newsroom.as("admin");
        assertThrows(Refused.class, () -> articles.duplicate(story));
        newsroom.as("sporteditor");
        assertThrows(NotFound.class, () -> articles.duplicate(story));
    }
}
