package org.masthead.template.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.template.model.TemplateRow;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class TemplateServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private TemplateService templates;

    private Long template;

    @BeforeEach
    void aTemplateOfTheDeskWorld() {
        newsroom.fresh();
        newsroom.as("editor");
        template = templates.create(desk("world"), "  Ferry report ", newsroom.aCopy("Ferry leaves"));
    }

    @Test
    void aStoryStartsWithTheWordsOfTheTemplateAndGoesItsOwnWay() {
        newsroom.as("reporter");
        var story = templates.start(template).orElseThrow().id();
        newsroom.edit(story, "Ferry sinks");
        var other = templates.start(template).orElseThrow();
        var copy = articles.get(other.id()).getCopy();
        assertEquals("Ferry leaves", copy.getHeadline());
        assertEquals(List.of("The reporter"), copy.getBylines());
        assertEquals(DraftStatus.DRAFT, other.status());
        assertEquals("world", ground.standing(other.id()).desk());
    }

    @Test
    void theNamesInATemplateAreKept() {
        newsroom.as("editor");
        var copy = newsroom.aCopy("Ferry leaves");
        copy.setBylines(List.of("Our harbour desk"));
        templates.edit(template, templates.get(template).getVersion(), "Ferry report", copy);
        var story = templates.start(template).orElseThrow().id();
        assertEquals(List.of("Our harbour desk"), articles.get(story).getCopy().getBylines());
    }

    @Test
    void onlyThoseWhoWriteOnItsDeskAreOfferedIt() {
        newsroom.as("reporter");
        assertEquals(List.of("Ferry report"), names(templates.offered()));
        for (var who : List.of("sporteditor", "admin", "")) {
            newsroom.as(who);
            assertEquals(List.of(), templates.offered(), who);
            assertEquals(List.of(), templates.list(), who);
            assertEquals(Optional.empty(), templates.start(template), who);
            assertThrows(NotFound.class, () -> templates.get(template), who);
        }
    }

    @Test
    void onlyThoseWhoKeepTemplatesChangeThem() {
        for (var who : List.of("reporter", "visual")) {
            newsroom.as(who);
            assertThrows(Refused.class, () -> templates.create(desk("world"), "Another", new Copy()), who);
            assertThrows(Refused.class, () -> templates.edit(template, 0, "Another", new Copy()), who);
            assertThrows(Refused.class, () -> templates.archive(template, 0), who);
            assertThrows(Refused.class, () -> templates.restore(template, 0), who);
            assertThrows(Refused.class, () -> templates.open(template), who);
        }
        newsroom.as("sporteditor");
        assertThrows(Refused.class, () -> templates.create(desk("world"), "Another", new Copy()));
        assertThrows(NotFound.class, () -> templates.archive(template, 0));
    }

    @Test
    void aNameIsGivenOnceOnADesk() {
        newsroom.as("editor");
        var taken = assertThrows(
                Refused.class, () -> templates.create(desk("world"), "ferry REPORT", newsroom.aCopy("Another")));
        assertEquals("The desk World has a template “ferry REPORT” already.", taken.getMessage());
        assertThrows(Refused.class, () -> templates.create(desk("world"), " ", newsroom.aCopy("Another")));
        templates.create(desk("city"), "Ferry report", newsroom.aCopy("Another"));
        templates.edit(template, templates.get(template).getVersion(), "Ferry Report", newsroom.aCopy("Same"));
        assertEquals(List.of("Ferry report", "Ferry Report"), names(templates.list()));
    }

    @Test
    void anArchivedTemplateIsOfferedToNobodyUntilItIsOfferedAgain() {
        newsroom.as("editor");
        templates.archive(template, templates.get(template).getVersion());
        assertEquals(List.of(), templates.offered());
        assertTrue(templates.list().get(0).archived());
        assertEquals(Optional.empty(), templates.start(template));
        templates.restore(template, templates.get(template).getVersion());
        assertEquals(List.of("Ferry report"), names(templates.offered()));
    }

    @Test
    void aChangeThatComesTooLateIsTold() {
        newsroom.as("editor");
        var seen = templates.get(template).getVersion();
        templates.edit(template, seen, "Ferry report", newsroom.aCopy("Ferry sinks"));
        newsroom.as("editor2");
        assertThrows(StaleVersion.class, () -> templates.edit(template, seen, "Mine", newsroom.aCopy("Ferry leaves")));
        assertEquals("Ferry sinks", templates.get(template).getCopy().getHeadline());
    }

    @Test
    void aTemplateOfAStoryLeavesOutWhatIsTheStorysAlone() {
        newsroom.as("reporter");
        var copy = newsroom.aCopy("Ferry leaves");
        copy.setSlug("ferry-leaves");
        copy.setSeoTitle("Ferry");
        copy.getLead().setVideoUrl("https://video.example.org/a.mp4");
        var story = articles.create(desk("world"), copy).id();
        newsroom.as("editor");
        var made = templates.madeOf(story);
        assertEquals("world", made.getDesk().getSlug());
        assertEquals("Ferry leaves", made.getCopy().getHeadline());
        assertNull(made.getCopy().getSlug());
        assertNull(made.getCopy().getSeoTitle());
        assertFalse(made.getCopy().getLead().isVideo());
        newsroom.as("sporteditor");
        assertThrows(NotFound.class, () -> templates.madeOf(story));
    }

    private Long desk(String slug) {
        return ground.desk(slug).getId();
    }

    private static List<String> names(List<TemplateRow> rows) {
        return rows.stream().map(TemplateRow::name).toList();
    }
}
