package org.masthead.article.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.ArticleFilter;
import org.masthead.article.model.PageSave;
import org.masthead.article.model.Saved;
import org.masthead.audit.service.AuditService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

@ExtendWith(ArquillianExtension.class)
class AutosaveIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private ArticleLists lists;

    @Inject
    private AuditService audit;

    private final String page = token();

    @BeforeEach
    void fresh() {
        newsroom.fresh();
        newsroom.as("reporter");
    }

    @Test
    void aSaveSentAgainHappensOnce() {
        var begun = begin(token(), "Ferry leaves on time");
        var save = new PageSave(page, token(), begun.version());
        var first = save(begun.id(), save, "Ferry leaves early");
        var again = save(begun.id(), save, "Ferry leaves early");
        assertEquals(first.version(), again.version());
        assertEquals("Ferry leaves early", ground.standing(begun.id()).headline());
    }

    @Test
    void aSaveSentAgainAfterAMoveIsToldThatTheStoryMoved() {
        var begun = begin(token(), "Ferry leaves on time");
        var save = new PageSave(page, token(), begun.version());
        save(begun.id(), save, "Ferry leaves early");
        newsroom.after(begun.id(), "reporter", Move.SUBMIT);
        assertThrows(StaleVersion.class, () -> save(begun.id(), save, "Ferry leaves early"));
    }

    @Test
    void aStoryBegunTwiceUnderOneKeyIsOneStory() {
        var origin = token();
        var first = begin(origin, "Ferry leaves on time");
        var second = begin(origin, "Ferry leaves early");
        assertEquals(first.id(), second.id());
        assertEquals(1, lists.count(ArticleFilter.everything()));
        assertEquals("Ferry leaves early", ground.standing(first.id()).headline());
    }

    @Test
    void anotherPageIsRefusedWhileThisOneHoldsTheStory() {
        var begun = begin(token(), "Ferry leaves on time");
        var elsewhere = new PageSave(token(), token(), begun.version());
        var refused = assertThrows(Refused.class, () -> save(begun.id(), elsewhere, "Mine too"));
        assertEquals("hold.self", refused.getRefusals().get(0).key());
        newsroom.after(begun.id(), "reporter", Move.SUBMIT);
        newsroom.as("editor");
        save(begun.id(), new PageSave(token(), token(), newsroom.seen(begun.id())), "Edited");
        newsroom.as("editor2");
        var other = assertThrows(
                Refused.class,
                () -> save(begun.id(), new PageSave(token(), token(), newsroom.seen(begun.id())), "Mine too"));
        assertEquals("hold.other", other.getRefusals().get(0).key());
        assertThrows(Refused.class, () -> newsroom.edit(begun.id(), "By import"));
    }

    @Test
    void savesOfOnePageAreOneActInTheAuditAndNoRevision() {
        var begun = begin(token(), "Ferry leaves on time");
        var version = begun.version();
        for (var headline : Set.of("One", "Two", "Three")) {
            version = save(begun.id(), new PageSave(page, token(), version), headline)
                    .version();
        }
        assertEquals(1, audit.history("article", begun.id()).size());
        assertEquals(0, ground.standing(begun.id()).revisions());
    }

    @Test
    void everybodyWhoSavesIsAWriterAlsoAfterTheStoryWentOut() {
        var live = newsroom.live();
        newsroom.as("publisher");
        save(live, new PageSave(page, token(), newsroom.seen(live)), "Ferry leaves early");
        save(live, new PageSave(page, token(), newsroom.seen(live)), "Ferry leaves very early");
        assertEquals(Set.of("publisher"), ground.standing(live).contributors());
    }

    @Test
    void anAutosaveTakesThreeStatementsAndTheChangeIsStored() {
        var begun = begin(token(), "Ferry leaves on time");
        var desk = ground.desk("world").getId();
        var fewest = IntStream.range(0, 10)
                .mapToLong(count -> {
                    var copy = newsroom.aCopy("Save " + count);
                    return ground.statementsOf(() -> {
                        newsroom.as("reporter");
                        articles.save(begun.id(), new PageSave(page, token(), begun.version() + count), desk, copy);
                    });
                })
                .min()
                .orElseThrow();
        assertTrue(fewest <= 3, fewest + " statements");
        assertNotEquals(0, fewest);
        assertEquals("Save 9", ground.standing(begun.id()).headline());
        assertFalse(ground.standing(begun.id()).contributors().isEmpty());
    }

    private Saved begin(String origin, String headline) {
        return articles.begin(
                origin, new PageSave(page, token(), 0), ground.desk("world").getId(), newsroom.aCopy(headline));
    }

    private Saved save(Long id, PageSave save, String headline) {
        return articles.save(id, save, ground.desk("world").getId(), newsroom.aCopy(headline));
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
