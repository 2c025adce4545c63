package org.masthead.imprint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.imprint.model.Paper;
import org.masthead.imprint.model.PaperDetails;
import org.masthead.imprint.model.PaperLink;
import org.masthead.media.service.PictureService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class PaperKeepingIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private PaperKeeping keeping;

    @Inject
    private PictureService pictures;

    @Inject
    private Imprint imprint;

    @BeforeEach
    void anAdministratorOfAFreshNewsroom() {
        newsroom.fresh();
        newsroom.as("admin");
    }

    @Test
    void readersSeeAChangeAtOnceAndNoRequestAsksTheDatabase() {
        assertNull(imprint.paper().tagline());
        var details = details();
        details.setName(" The Alder ");
        details.setTagline("News from the port");
        details.getMenu().add(new PaperLink("Ferry", "/tag/ferry"));
        details.getMenu().add(new PaperLink("", " "));
        keeping.edit(seen(), details);
        var paper = imprint.paper();
        assertEquals("The Alder", paper.name());
        assertEquals(List.of(new Paper.Link("Ferry", "/tag/ferry")), paper.menu());
        assertSame(paper, imprint.paper());
        assertEquals(0, ground.statementsOf(imprint::paper));
    }

    @Test
    void linksKeepTheirOrder() {
        var details = details();
        List.of("c", "a", "b").forEach(name -> details.getFooter().add(new PaperLink(name, "/" + name)));
        keeping.edit(seen(), details);
        var turned = details();
        Collections.swap(turned.getFooter(), 0, 1);
        keeping.edit(seen(), turned);
        assertEquals(
                List.of("a", "c", "b"),
                imprint.paper().footer().stream().map(Paper.Link::label).toList());
    }

    @Test
    void onlyThoseWhoLookAfterTheSiteChangeIt() {
        for (var who : List.of("reporter", "publisher", "editor", "")) {
            newsroom.as(who);
            assertThrows(Refused.class, keeping::get, who);
            assertThrows(Refused.class, () -> keeping.edit(0, new PaperDetails()), who);
            assertThrows(Refused.class, () -> pictures.keepLogo("logo.png", new byte[0]), who);
        }
    }

    @Test
    void theSecondOfTwoAdministratorsIsTold() {
        var seen = seen();
        var first = details();
        first.setTagline("First");
        keeping.edit(seen, first);
        var second = details();
        second.setTagline("Second");
        assertThrows(StaleVersion.class, () -> keeping.edit(seen, second));
        assertEquals("First", imprint.paper().tagline());
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var details = details();
        details.setTagline("Unreadable");
        details.setAccent("#ffff00");
        assertThrows(Refused.class, () -> keeping.edit(seen(), details));
        assertNull(imprint.paper().tagline());
    }

    @Test
    void theAuditSaysWhatWasChangedAndNothingWhenNothingWas() {
        var details = details();
        details.setTagline("News from the port");
        details.setHub("https://hub.example.org/");
        keeping.edit(seen(), details);
        assertEquals("tagline, hub", ground.text("select detail from masthead.audit_record where act = 'site.edit'"));
        keeping.edit(seen(), details());
        assertEquals("1", ground.text("select count(*) from masthead.audit_record where act = 'site.edit'"));
    }

    @Test
    void aLogoIsAPictureThatReadersMaySee() throws IOException {
        var logo = pictures.keepLogo("logo.png", png());
        var details = details();
        details.setLogo(logo);
        keeping.edit(seen(), details);
        assertEquals("/media/" + logo.getFileName(), imprint.paper().logo().address());
        assertEquals(imprint.paper().logo(), imprint.paper().darkLogo());
        assertTrue(imprint.paper().pictures().contains(logo.getSha256()));
    }

    @Test
    void aVectorFileIsNoLogo() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertThrows(Refused.class, () -> pictures.keepLogo("logo.svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    private PaperDetails details() {
        return keeping.get().getDetails().copy();
    }

    private long seen() {
        return keeping.get().getVersion();
    }

    private static byte[] png() throws IOException {
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB), "png", file);
            return file.toByteArray();
        }
    }
}
