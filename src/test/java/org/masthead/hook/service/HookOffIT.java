package org.masthead.hook.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.hook.model.DeliveryState;
import org.masthead.hook.model.OffReason;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.model.NoticeRow;
import org.masthead.notice.service.NoticeService;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Receiver;

/** Webhooks that are switched off, and who is told. */
@ExtendWith(ArquillianExtension.class)
class HookOffIT extends WebhookIT {

    @Inject
    private NoticeService notices;

    @Test
    void whoeverAnswers410IsSwitchedOffAndThoseWhoKeepWebhooksAreTold() {
        try (var receiver = new Receiver("410 Gone")) {
            var hook = make(receiver.url(), ALL);
            newsroom.live();
            receiver.next();
            newsroom.as("admin");
            Receiver.until("off", () -> !keeping.get(hook.hookId()).isActive());
            assertEquals(OffReason.GONE, keeping.get(hook.hookId()).getOffReason());
            assertEquals(List.of(DeliveryState.GIVEN_UP), states(hook));
            var told = notices.list(true).get(0);
            assertEquals(NoticeKind.HOOK_OFF, told.kind());
            assertEquals("Ticker", told.headline());
            assertEquals("/admin/hook?id=" + hook.hookId(), told.path());
            assertEquals(1, ground.count("mail"), "also mailed, unless somebody wishes otherwise");
            assertEquals("1", acts("hook.give-up"));
            newsroom.live();
            assertEquals(1, ground.count("hook_delivery"));
        }
    }

    @Test
    void whatIsOffGetsNothingAndItsWaitingMessagesAreGivenUp() {
        try (var receiver = new Receiver(BUSY)) {
            var hook = make(receiver.url(), ALL);
            log.test(hook.hookId());
            receiver.next();
            Receiver.until("settled", () -> row(hook).attempts() == 1);
            keeping.switchOff(hook.hookId());
            assertEquals(List.of(DeliveryState.GIVEN_UP), states(hook));
            assertThrows(Refused.class, () -> log.test(hook.hookId()));
            assertThrows(Refused.class, () -> log.again(row(hook).id()));
            keeping.switchOn(hook.hookId());
            log.again(row(hook).id());
            receiver.next();
        }
    }

    @Test
    void nobodyElseIsToldAndWhoKeepsNoWebhooksAnyMoreForgets() {
        try (var receiver = new Receiver("410 Gone")) {
            make(receiver.url(), ALL);
            newsroom.live();
            receiver.next();
            Receiver.until(
                    "told",
                    () -> "1".equals(ground.text("select count(*) from masthead.notice where kind = 'HOOK_OFF'")));
            newsroom.as("publisher");
            assertEquals(List.of(), told());
            newsroom.as("admin");
            assertEquals(1, told().size());
            assertEquals(1, notices.unread());
            ground.dismissFromAllDesks("admin");
            newsroom.as("admin");
            assertEquals(List.of(), told());
            assertEquals(0, notices.unread());
        }
    }

    private List<NoticeRow> told() {
        return notices.list(false).stream()
                .filter(notice -> notice.kind() == NoticeKind.HOOK_OFF)
                .toList();
    }
}
