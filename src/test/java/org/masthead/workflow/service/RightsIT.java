package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.service.ArticleService;
import org.masthead.audit.service.AuditService;
import org.masthead.desk.service.ChecklistKeeping;
import org.masthead.media.model.Picture;
import org.masthead.media.service.PictureService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.ChecklistPlan;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Weight;

/** Pictures that may be used until a day, and the stories that show them. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private PictureService pictures;

    @Inject
    private WorkflowService workflow;

    @Inject
    private DueStories due;

    @Inject
    private ChecklistKeeping keeping;

    @Inject
    private AuditService audit;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    private Picture picture;

    @BeforeEach
    void aPictureIsThere() {
        newsroom.fresh();
        newsroom.as("visual");
        picture = pictures.keep("ferry.png", png());
    }

    @Test
    void aStoryGoesOutOnTheLastDayAndNotOnTheNext() {
        var id = approvedWithLead();
        usableUntil(today().minusDays(1));
        assertTrue(refusal(id).startsWith("The lead picture may be used until "));
        usableUntil(today().plusDays(1));
        newsroom.after(id, "publisher", Move.PUBLISH);
        assertEquals(PublicStatus.LIVE, ground.standing(id).publicStatus());
    }

    @Test
    void aPictureInTheTextIsLookedAtToo() {
        var copy = newsroom.aCopy("Ferry leaves on time");
        copy.setBody("""
                {"type":"doc","content":[{"type":"paragraph","attrs":{"id":"p0000001"},"content":[{"type":"text","text":"It left."}]},
                {"type":"figure","attrs":{"id":"f0000001","picture":"%s","caption":"The ferry"}}]}""".formatted(picture.getSha256()));
        var id = approved(copy);
        usableUntil(today().minusDays(1));
        assertTrue(refusal(id).contains("(caption “The ferry”)"), refusal(id));
    }

    @Test
    void aPromiseIsLookedAtAsOfItsMoment() {
        var id = approvedWithLead();
        usableUntil(today().plusDays(2));
        newsroom.as("publisher");
        var seen = newsroom.seen(id);
        var afterwards = Instant.now().plus(Duration.ofDays(4));
        var refused = assertThrows(Refused.class, () -> workflow.schedule(id, seen, afterwards));
        assertTrue(refused.getMessage().startsWith("The lead picture may be used until "), refused.getMessage());
        workflow.schedule(id, seen, Instant.now().plus(Duration.ofDays(1)));
        assertEquals(DraftStatus.SCHEDULED, ground.standing(id).status());
    }

    @Test
    void aPromiseIsTakenBackWhenTheRightsHaveEndedMeanwhile() {
        var id = newsroom.after(approvedWithLead(), "publisher", Move.SCHEDULE);
        usableUntil(today());
        clock.set(Clock.fixed(Instant.now().plus(Duration.ofDays(2)), ZoneOffset.UTC));
        due.publish(id);
        assertEquals(PublicStatus.NONE, ground.standing(id).publicStatus());
        assertEquals(DraftStatus.APPROVED, ground.standing(id).status());
    }

    @Test
    void aDeskMayAskForNoRights() {
        var id = approvedWithLead();
        usableUntil(today().minusDays(1));
        newsroom.as("admin");
        keeping.plan(
                ground.desk("world").getId(),
                0,
                new ChecklistPlan(Map.of(Check.RIGHTS, Weight.OFF), 70, List.of(), List.of()));
        newsroom.after(id, "publisher", Move.PUBLISH);
        assertEquals(PublicStatus.LIVE, ground.standing(id).publicStatus());
    }

    @Test
    void rightsAreSaidOfAPictureAndTheAuditKeepsWhoSaidThem() {
        newsroom.as("visual");
        var day = LocalDate.of(2027, 1, 31);
        pictures.license(picture.getSha256(), " © Ann, online only ", day);
        var known = pictures.get(picture.getSha256());
        assertEquals("© Ann, online only", known.getRights());
        assertEquals(day, known.getUsableUntil());
        pictures.keep("again.png", png());
        assertEquals(day, pictures.get(picture.getSha256()).getUsableUntil());
        newsroom.as("admin");
        var told = audit.history("picture", picture.getId()).get(0);
        assertEquals("The visual", told.personName());
        assertEquals("© Ann, online only; 2027-01-31", told.detail());
    }

    @Test
    void whoWritesNowhereSaysNothingOfPictures() {
        newsroom.as("subeditor");
        assertThrows(Refused.class, () -> pictures.license(picture.getSha256(), "Mine", null));
        assertEquals(null, pictures.get(picture.getSha256()).getRights());
        newsroom.asNobody();
        assertThrows(Refused.class, () -> pictures.get(picture.getSha256()));
    }

    @Test
    void rightsFitAndArePictures() {
        newsroom.as("visual");
        var hash = picture.getSha256();
        assertThrows(Refused.class, () -> pictures.license(hash, "x".repeat(Picture.LONGEST_RIGHTS + 1), null));
        assertThrows(NotFound.class, () -> pictures.license("0".repeat(64), "Mine", null));
        assertEquals(
                "x".repeat(300), pictures.license(hash, "x".repeat(300), null).getRights());
    }

    private Long approvedWithLead() {
        var copy = newsroom.aCopy("Ferry leaves on time");
        copy.getLead().setPicture(picture);
        return approved(copy);
    }

    private Long approved(Copy copy) {
        newsroom.as("reporter");
        var id = articles.create(ground.desk("world").getId(), copy).id();
        newsroom.after(id, "reporter", Move.SUBMIT);
        return newsroom.after(id, "editor", Move.APPROVE);
    }

    private void usableUntil(LocalDate day) {
        newsroom.as("visual");
        pictures.license(picture.getSha256(), "© Ann", day);
    }

    private LocalDate today() {
        return LocalDate.now(settings.zone());
    }

    private String refusal(Long id) {
        newsroom.as("publisher");
        var seen = newsroom.seen(id);
        return assertThrows(Refused.class, () -> workflow.publish(id, seen)).getMessage();
    }

    private static byte[] png() {
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }
}
