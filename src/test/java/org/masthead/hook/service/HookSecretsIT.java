package org.masthead.hook.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.masthead.hook.model.HookPlan;
import org.masthead.platform.model.Refused;
import org.masthead.testing.Receiver;

/** Secrets of webhooks, and who may know them. */
@ExtendWith(ArquillianExtension.class)
class HookSecretsIT extends WebhookIT {

    @Test
    void aRolledSecretSignsBesideTheNewOne() {
        try (var receiver = new Receiver()) {
            var first = make(receiver.url(), ALL);
            var second = keeping.roll(first.hookId());
            log.test(first.hookId());
            var arrived = receiver.next();
            assertEquals("webhook.test", json(arrived).getString("type"));
            assertDoesNotThrow(() -> verify(first, arrived));
            assertDoesNotThrow(() -> verify(second, arrived));
        }
    }

    @Test
    void aSecretIsKeptSealedAlone() {
        var hook = make("http://127.0.0.1:9/", ALL);
        var kept = ground.text("select sealed_secret from masthead.hook");
        assertFalse(kept.contains(hook.text().substring("whsec_".length())), "sealed");
        keeping.delete(hook.hookId());
        assertEquals(0, ground.count("hook"));
        assertEquals(0, ground.count("hook_event"));
    }

    @Test
    void nobodyElseKeepsWebhooks() {
        var hook = make("http://127.0.0.1:9/", ALL).hookId();
        var plan = new HookPlan("Mine", "http://127.0.0.1:9/", ALL);
        for (var who : List.of("reporter", "editor", "publisher", "visual")) {
            newsroom.as(who);
            for (Executable act : List.<Executable>of(
                    keeping::list,
                    keeping::hub,
                    () -> keeping.get(hook),
                    () -> keeping.create(plan),
                    () -> keeping.edit(hook, 1, plan),
                    () -> keeping.roll(hook),
                    () -> keeping.switchOff(hook),
                    () -> keeping.switchOn(hook),
                    () -> keeping.delete(hook),
                    () -> log.count(hook),
                    () -> log.rows(hook, 0, 9),
                    () -> log.pings(9),
                    () -> log.tries(List.of()),
                    () -> log.test(hook),
                    () -> log.again(1L))) {
                var refused = assertThrows(Refused.class, act);
                assertEquals("capability", refused.getRefusals().get(0).key());
            }
        }
    }
}
