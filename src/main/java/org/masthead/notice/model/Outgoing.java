package org.masthead.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Something that is to be mailed. It waits until it is due; then one sender claims it, sends it, and says so. What could not
 * be sent is tried again after a while, and given up after some tries.
 */
@MappedSuperclass
public abstract class Outgoing {

    /** How long to wait after each try that failed; after the last there is none. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

    @Column(nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    private int attempts;

    /** Token of the sender that has it in hand. */
    @Column(length = 36)
    private String claim;

    private Instant claimedAt;

    private Instant sentAt;

    private Instant givenUpAt;

    protected Outgoing() {}

    Outgoing(Instant dueAt) {
        this.dueAt = dueAt;
    }

    /** The mail server has it. */
    public void sent(Instant at) {
        sentAt = at;
    }

    /** Is tried again later, or not any more. */
    public void failed(Instant at) {
        attempts++;
        if (attempts > PAUSES.size()) {
            giveUp(at);
        } else {
            claim = null;
            claimedAt = null;
            dueAt = at.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Is not sent any more. */
    public void giveUp(Instant at) {
        givenUpAt = at;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }
}
