package org.masthead.hook.service;

import com.standardwebhooks.Webhook;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.masthead.hook.model.DeliveryRow;
import org.masthead.hook.model.DeliveryState;
import org.masthead.hook.model.HookEvent;
import org.masthead.hook.model.HookPlan;
import org.masthead.hook.model.Posting;
import org.masthead.hook.model.SharedSecret;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;
import org.masthead.testing.Receiver.Arrived;

/** A newsroom that keeps webhooks, whose messages the server under test sends by itself. */
abstract class WebhookIT {

    static final Set<HookEvent> ALL = Set.of(HookEvent.values());
    static final String BUSY = "503 Busy\r\nRetry-After: 3600";

    @Inject
    Newsroom newsroom;

    @Inject
    Ground ground;

    @Inject
    HookKeeping keeping;

    @Inject
    HookLog log;

    @Inject
    HookOutbox outbox;

    @Inject
    NewsroomClock clock;

    @BeforeEach
    void settle() {
        newsroom.fresh();
    }

    SharedSecret make(String url, Set<HookEvent> events) {
        newsroom.as("admin");
        return keeping.create(new HookPlan("Ticker", url, events));
    }

    List<DeliveryRow> log(Long hook) {
        newsroom.as("admin");
        return log.rows(hook, 0, 100);
    }

    DeliveryRow row(SharedSecret hook) {
        return log(hook.hookId()).get(0);
    }

    List<DeliveryState> states(SharedSecret hook) {
        return log(hook.hookId()).stream().map(DeliveryRow::state).toList();
    }

    String take(Long hook, String claim) {
        return outbox.take(hook, claim)
                .map(Posting::headers)
                .map(headers -> headers.get("webhook-id"))
                .orElseThrow();
    }

    String acts(String act) {
        return ground.text("select count(*) from masthead.audit_record where act = '" + act + "'");
    }

    static JsonObject json(Arrived arrived) {
        return Json.createReader(new StringReader(arrived.body())).readObject();
    }

    static int number(Arrived arrived) {
        return json(arrived).getInt("sequence");
    }

    static void verify(SharedSecret hook, Arrived arrived) throws Exception {
        Map<String, List<String>> headers = new HashMap<>();
        arrived.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        new Webhook(hook.text()).verify(arrived.body(), headers);
    }

    void later(Duration time) {
        clock.set(Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC));
    }
}
