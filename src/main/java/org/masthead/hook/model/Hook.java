package org.masthead.hook.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.masthead.account.model.Person;

/**
 * Somebody outside who is told of what readers get. Its row is locked by whoever changes it or numbers a message for it, so
 * that the numbers follow the order in which things happened.
 */
@Entity
public class Hook {

    /** So long the secret before the present one still signs. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    /** After so long without any success it is switched off. */
    public static final Duration PATIENCE = Duration.ofDays(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hook_seq")
    @SequenceGenerator(name = "hook_seq", sequenceName = "hook_seq")
    private Long id;

    /** How often somebody changed it: what a page has seen. */
    @Column(nullable = false)
    private long edits;

    /** Its secrets are sealed for this name. */
    @Column(length = 36, nullable = false, unique = true)
    private String sealName;

    @Column(length = HookRules.LONGEST_NAME, nullable = false)
    private String name;

    @Column(length = HookRules.LONGEST_URL, nullable = false)
    private String url;

    @ElementCollection
    @CollectionTable(name = "hook_event", joinColumns = @JoinColumn(name = "hook_id"))
    @Column(name = "event", length = 20, nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<HookEvent> events = EnumSet.noneOf(HookEvent.class);

    @Column(length = 200, nullable = false)
    private String sealedSecret;

    @Column(length = 200)
    private String formerSecret;

    private Instant formerUntil;

    @Column(nullable = false)
    private boolean active = true;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private OffReason offReason;

    private Instant offSince;

    private Instant failingSince;

    /** Number of the last message. */
    @Column(nullable = false)
    private long lastNumber;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    protected Hook() {}

    /** A new one, which {@link HookRules} have nothing against; its secret comes with {@link #shareSecret}. */
    public Hook(HookPlan plan, Person by, Instant at) {
        sealName = UUID.randomUUID().toString();
        edit(plan, by, at);
    }

    /** Gives it another name, address or other events. */
    public void edit(HookPlan plan, Person by, Instant at) {
        name = plan.name();
        url = plan.url();
        events.clear();
        events.addAll(plan.events());
        changed(by, at);
    }

    /** Gives it another secret; the one before signs beside it for a day. */
    public void shareSecret(String sealed, Person by, Instant at) {
        formerSecret = sealedSecret;
        formerUntil = sealedSecret == null ? null : at.plus(OVERLAP);
        sealedSecret = sealed;
        changed(by, at);
    }

    /** Sends to it again, from now on. */
    public void switchOn(Person by, Instant at) {
        active = true;
        offReason = null;
        offSince = null;
        failingSince = null;
        changed(by, at);
    }

    /** Somebody sends nothing more to it. */
    public void switchOff(Person by, Instant at) {
        switchOff(OffReason.PERSON, at);
        changed(by, at);
    }

    private void switchOff(OffReason reason, Instant at) {
        active = false;
        offReason = reason;
        offSince = at;
    }

    private void changed(Person by, Instant at) {
        edits++;
        changedBy = by;
        changedAt = at;
    }

    /**
     * Learns what became of a try, and gives up on a receiver that wants no more or was not reached for days.
     *
     * @return whether it was switched off for that
     */
    public boolean learn(Receipt receipt, Instant at) {
        if (receipt.isTaken()) {
            failingSince = null;
            return false;
        }
        if (failingSince == null) {
            failingSince = at;
        }
        var late = !at.isBefore(failingSince.plus(PATIENCE));
        if (active && (receipt.isGone() || late)) {
            switchOff(receipt.isGone() ? OffReason.GONE : OffReason.FAILING, at);
            return true;
        }
        return false;
    }

    /** Number of the next message. */
    public long nextNumber() {
        return ++lastNumber;
    }

    /** The secrets that sign at a moment, sealed; the present one first. */
    public List<String> secretsAt(Instant at) {
        return formerUntil != null && at.isBefore(formerUntil)
                ? List.of(sealedSecret, formerSecret)
                : List.of(sealedSecret);
    }

    public Long getId() {
        return id;
    }

    public long getEdits() {
        return edits;
    }

    public String getSealName() {
        return sealName;
    }

    public String getName() {
        return name;
    }

    public String getUrl() {
        return url;
    }

    public Set<HookEvent> getEvents() {
        return events;
    }

    /** Until when the secret before the present one signs too, or null. */
    public Instant getFormerUntil() {
        return formerUntil;
    }

    public boolean isActive() {
        return active;
    }

    /** Why it is off, or null. */
    public OffReason getOffReason() {
        return offReason;
    }

    /** Since when it is off, or null. */
    public Instant getOffSince() {
        return offSince;
    }

    /** Since when nothing has reached it, or null. */
    public Instant getFailingSince() {
        return failingSince;
    }

    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
