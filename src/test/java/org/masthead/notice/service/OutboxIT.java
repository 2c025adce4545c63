package org.masthead.notice.service;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.notice.model.Delivery;
import org.masthead.notice.model.Mailing;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.model.Parcel;
import org.masthead.notice.model.Wish;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.workflow.model.Move;

/** Only digests, which are due tomorrow: what is due now, the server under test sends by itself. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private NoticeService notices;

    @Inject
    private Outbox outbox;

    @Inject
    private NewsroomClock clock;

    private Parcel editors;

    @BeforeEach
    void theEditorWantsADigest() {
        newsroom.fresh();
        choose("editor", Mailing.DIGEST, true);
        editors = Parcel.digestOf(ground.person("editor").getId());
    }

    @Test
    void whatIsToldIsDueAtTheHourOfTheDigestAndOneMail() {
        newsroom.inReview();
        newsroom.inReview();
        assertEquals(List.of(), outbox.due());
        later(TWO_DAYS);
        assertEquals(List.of(editors), outbox.due());
        var letter = outbox.claim(editors, "first").orElseThrow();
        assertEquals("editor@example.org", letter.to());
        assertTrue(letter.subject().endsWith("2 notices"), letter.subject());
    }

    @Test
    void whatIsClaimedIsNobodyElsesToSendAndWhatIsSentNotDueAgain() {
        newsroom.inReview();
        later(TWO_DAYS);
        assertTrue(outbox.claim(editors, "first").isPresent());
        assertTrue(outbox.claim(editors, "second").isEmpty());
        assertEquals(List.of(), outbox.due());
        outbox.sent("first");
        later(TWO_DAYS);
        assertEquals(0, outbox.giveUpLost());
        assertEquals(List.of(), outbox.due());
    }

    @Test
    void whatFailedIsDueAgainAfterAWhile() {
        newsroom.inReview();
        later(TWO_DAYS);
        outbox.claim(editors, "first");
        assertFalse(outbox.failed("first"));
        assertEquals(List.of(), outbox.due());
        later(TWO_DAYS.plusMinutes(2));
        assertTrue(outbox.claim(editors, "second").isPresent());
    }

    @Test
    void whatAServerHadInHandWhenItDiedIsNotSentAgain() {
        newsroom.inReview();
        later(TWO_DAYS);
        outbox.claim(editors, "first");
        assertEquals(0, outbox.giveUpLost());
        later(TWO_DAYS.plus(Outbox.PATIENCE).plusSeconds(1));
        assertEquals(1, outbox.giveUpLost());
        assertEquals(List.of(), outbox.due());
    }

    @Test
    void whoMayNoLongerReadAStoryIsNotMailedAboutIt() {
        newsroom.inReview();
        ground.dismissFromAllDesks("editor");
        later(TWO_DAYS);
        assertTrue(outbox.claim(editors, "first").isEmpty());
        assertEquals(List.of(), outbox.due());
    }

    @Test
    void whoWantsNoMailOrHasNoAddressGetsNone() {
        choose("publisher", Mailing.OFF, true);
        ground.sql("update masthead.person set email = null where user_name = 'editor2'");
        choose("editor2", Mailing.DIGEST, true);
        newsroom.inReview();
        later(TWO_DAYS);
        assertEquals(List.of(editors), outbox.due());
    }

    @Test
    void whoWantsNewsByMailOnlyFindsNothingInTheList() {
        choose("editor", Mailing.DIGEST, false);
        newsroom.inReview();
        newsroom.as("editor");
        assertEquals(0, notices.unread());
        later(TWO_DAYS);
        assertEquals(List.of(editors), outbox.due());
    }

    @Test
    void anActThatIsRefusedIsNotMailed() {
        var story = newsroom.aDraft();
        newsroom.as("reporter2");
        assertThrows(Refused.class, () -> newsroom.make(Move.SUBMIT, story, newsroom.seen(story), null, null));
        later(TWO_DAYS);
        assertEquals(List.of(), outbox.due());
    }

    @Test
    void whoChangesTheirMindGetsTheDigestAtTheNewHourOrNotAtAll() {
        newsroom.inReview();
        var zone = ZoneId.of("Asia/Tokyo");
        var hour = Instant.now().plus(Duration.ofHours(2)).atZone(zone).getHour();
        newsroom.as("editor");
        deliveries.choose(wishes(Mailing.DIGEST, true), hour, zone, Locale.ENGLISH);
        later(Duration.ofHours(2).plusMinutes(1));
        assertEquals(List.of(editors), outbox.due());
        assertEquals(hour, deliveries.get().getDigestHour());
        assertEquals(zone, deliveries.get().getPerson().findZone().orElseThrow());
        deliveries.choose(wishes(Mailing.OFF, true), hour, null, null);
        assertEquals(List.of(), outbox.due());
    }

    @Test
    void thereIsNoSuchHourAndNoSuchLanguage() {
        newsroom.as("editor");
        for (var hour : List.of(-1, 24)) {
            assertThrows(Refused.class, () -> deliveries.choose(Map.of(), hour, null, null));
        }
        assertThrows(Refused.class, () -> deliveries.choose(Map.of(), 7, null, Locale.forLanguageTag("tlh")));
    }

    @Test
    void whatWasDoneWithLongAgoIsForgotten() {
        newsroom.inReview();
        later(TWO_DAYS);
        outbox.claim(editors, "first");
        outbox.sent("first");
        outbox.forget();
        assertEquals(1, mails());
        later(TWO_DAYS.plus(Outbox.MEMORY).plusSeconds(1));
        outbox.forget();
        assertEquals(0, mails());
    }

    private long mails() {
        return ground.count("mail");
    }

    private void choose(String who, Mailing mailing, boolean inList) {
        newsroom.as(who);
        deliveries.choose(wishes(mailing, inList), Delivery.USUAL_HOUR, null, null);
    }

    private static Map<NoticeKind, Wish> wishes(Mailing mailing, boolean inList) {
        return Stream.of(NoticeKind.values()).collect(toMap(kind -> kind, kind -> new Wish(inList, mailing)));
    }

    private void later(Duration time) {
        clock.set(Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC));
    }
}
