package org.masthead.imprint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.body.model.Document;
import org.masthead.imprint.model.PagePlan;
import org.masthead.imprint.model.PageRow;
import org.masthead.imprint.model.Paper;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.redirect.service.Redirects;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class PageKeepingIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private PageKeeping keeping;

    @Inject
    private Redirects redirects;

    @Inject
    private Imprint imprint;

    private Long privacy;

    @BeforeEach
    void aDraft() {
        newsroom.fresh();
        newsroom.as("admin");
        privacy = keeping.create(plan("Privacy", null));
    }

    @Test
    void aDraftNeverReachesAReader() {
        assertTrue(keeping.findPublished("privacy").isEmpty());
        assertEquals(List.of(), imprint.paper().pages());
        keeping.publish(privacy, seen());
        assertEquals("Privacy", keeping.findPublished("privacy").orElseThrow().getTitle());
        assertEquals(
                List.of(new Paper.Link("Privacy", "/about/privacy")),
                imprint.paper().pages());
        keeping.unpublish(privacy, seen());
        assertTrue(keeping.findPublished("privacy").isEmpty());
        assertEquals(List.of(), imprint.paper().pages());
    }

    @Test
    void aPageThatSaysNothingIsNotPublished() {
        var empty = keeping.create(new PagePlan("Contact", null, null));
        assertThrows(
                Refused.class, () -> keeping.publish(empty, keeping.get(empty).getVersion()));
        keeping.publish(privacy, seen());
        assertThrows(Refused.class, () -> keeping.edit(privacy, seen(), new PagePlan("Privacy", "privacy", null)));
        assertFalse(keeping.findPublished("privacy").orElseThrow().document().isBlank());
    }

    @Test
    void anAddressIsGivenOnce() {
        assertThrows(Refused.class, () -> keeping.create(plan("Privacy", null)));
        assertThrows(Refused.class, () -> keeping.create(plan("Other", "Privacy!")));
        keeping.edit(privacy, seen(), plan("Your privacy", "privacy"));
    }

    @Test
    void aPublishedPageThatMovesLeavesItsOldAddressBehind() {
        keeping.publish(privacy, seen());
        keeping.edit(privacy, seen(), plan("Privacy", "your-privacy"));
        assertEquals(
                "/about/your-privacy",
                redirects.find("/about/Privacy/").orElseThrow().address());
        keeping.edit(privacy, seen(), plan("Privacy", "privacy"));
        assertEquals(Optional.empty(), redirects.find("/about/privacy"));
        assertEquals(
                "/about/privacy",
                redirects.find("/about/your-privacy").orElseThrow().address());
    }

    @Test
    void pagesAreInTheOrderThatSomebodyGaveThem() {
        keeping.create(plan("Contact", null));
        var about = keeping.create(plan("About", null));
        keeping.move(about, -1);
        keeping.move(about, -1);
        keeping.move(about, -1);
        assertEquals(
                List.of("/about", "/about/privacy", "/about/contact"),
                keeping.list().stream().map(PageRow::address).toList());
    }

    @Test
    void whatReadersSeeIsNotDeleted() {
        keeping.publish(privacy, seen());
        assertThrows(Refused.class, () -> keeping.delete(privacy, seen()));
        keeping.unpublish(privacy, seen());
        keeping.delete(privacy, seen());
        assertEquals(List.of(), keeping.list());
    }

    @Test
    void aChangeThatComesTooLateIsTold() {
        var seen = seen();
        keeping.edit(privacy, seen, plan("Privacy first", "privacy"));
        assertThrows(StaleVersion.class, () -> keeping.edit(privacy, seen, plan("Privacy second", "privacy")));
    }

    @Test
    void onlyThoseWhoLookAfterTheSiteKeepPages() {
        for (var who : List.of("reporter", "publisher", "")) {
            newsroom.as(who);
            assertThrows(Refused.class, keeping::list, who);
            assertThrows(Refused.class, () -> keeping.get(privacy), who);
            assertThrows(Refused.class, () -> keeping.create(plan("Mine", null)), who);
            assertThrows(Refused.class, () -> keeping.edit(privacy, 0, plan("Mine", null)), who);
            assertThrows(Refused.class, () -> keeping.publish(privacy, 0), who);
            assertThrows(Refused.class, () -> keeping.delete(privacy, 0), who);
            assertThrows(Refused.class, () -> keeping.move(privacy, 1), who);
        }
    }

    private long seen() {
        return keeping.get(privacy).getVersion();
    }

    private static PagePlan plan(String title, String slug) {
        return new PagePlan(
                title,
                slug,
                Document.ofParagraphs(List.of("What we know of you.")).json());
    }
}
