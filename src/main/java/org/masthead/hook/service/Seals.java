package org.masthead.hook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import org.masthead.factor.model.Seal;
import org.masthead.hook.model.Hook;
import org.masthead.hook.model.HookSecret;
import org.masthead.platform.service.OwnKeys;

/** Keeps the secrets of webhooks sealed, and signs with them. It asks nobody whether they may. */
@ApplicationScoped
class Seals {

    private static final String KEY = "webhooks";

    @Inject
    private OwnKeys keys;

    /** The secret as it is kept. */
    String seal(HookSecret secret, Hook hook) {
        return seal().close(secret.bytes(), hook.getSealName());
    }

    /** The signatures of a message by each secret that signs at a moment. */
    String sign(Hook hook, String message, Instant at, String body) {
        var seal = seal();
        return hook.secretsAt(at).stream()
                .map(secret -> new HookSecret(seal.open(secret, hook.getSealName())).sign(message, at, body))
                .collect(Collectors.joining(" "));
    }

    private Seal seal() {
        return new Seal(keys.get(KEY).bytes());
    }
}
