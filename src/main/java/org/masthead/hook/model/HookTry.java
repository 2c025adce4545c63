package org.masthead.hook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One try of a message, and what became of it. */
@Embeddable
public class HookTry {

    @Column(nullable = false)
    private Instant triedAt;

    @Column(nullable = false)
    private int code;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Trouble trouble;

    @Column(nullable = false)
    private long tookMillis;

    protected HookTry() {}

    HookTry(Receipt receipt, Instant at) {
        triedAt = at;
        code = receipt.code();
        trouble = receipt.trouble();
        tookMillis = receipt.took().toMillis();
    }
}
