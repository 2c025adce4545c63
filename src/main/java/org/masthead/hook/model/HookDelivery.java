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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A message on its way to a webhook, or to the hub of the feeds. It is written with what it tells of, so neither is without
 * the other. It is claimed by whoever sends it; a claim that came to nothing runs out, so the message may come twice, and has
 * the same name then.
 */
@Entity
public class HookDelivery {

    /** Type of what is sent to a hub. */
    public static final String PING = "websub.publish";

    /** Characters of a message. */
    public static final int LONGEST = 200_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hook_delivery_seq")
    @SequenceGenerator(name = "hook_delivery_seq", sequenceName = "hook_delivery_seq")
    private Long id;

    /** Null when it is for the hub. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Hook hook;

    @Column(length = 40, nullable = false, unique = true)
    private String messageId;

    @Column(nullable = false)
    private long number;

    @Column(length = 40, nullable = false)
    private String type;

    private Long storyId;

    @Column(length = LONGEST, nullable = false)
    private String body;

    @Column(nullable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private DeliveryState state = DeliveryState.WAITING;

    @Column(nullable = false)
    private Instant dueAt;

    /** Token of the try that has it in hand. */
    @Column(length = 36)
    private String claim;

    private Instant claimedAt;

    @Column(nullable = false)
    private int attempts;

    private Instant triedAt;

    @Column(nullable = false)
    private int code;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Trouble trouble;

    @Column(length = Receipt.LONGEST)
    private String answer;

    private Long tookMillis;

    @ElementCollection
    @CollectionTable(name = "hook_try", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<HookTry> tries = new ArrayList<>();

    protected HookDelivery() {}

    private HookDelivery(Hook hook, String type, long number, Long storyId, String body, Instant at) {
        this.hook = hook;
        this.type = type;
        this.number = number;
        this.storyId = storyId;
        this.body = body;
        messageId = "msg_" + UUID.randomUUID().toString().replace("-", "");
        madeAt = at;
        dueAt = at;
    }

    /** A message of a type, about a story or, where it is null, about none. */
    public static HookDelivery of(Hook hook, String type, Long storyId, String body, long number, Instant at) {
        return new HookDelivery(hook, type, number, storyId, body, at);
    }

    /** Tells the hub that feeds have changed. */
    public static HookDelivery ping(Long storyId, String body, Instant at) {
        return new HookDelivery(null, PING, 0, storyId, body, at);
    }

    /** Learns what became of a try. */
    public void settle(Receipt receipt, Instant at) {
        attempts++;
        triedAt = at;
        code = receipt.code();
        trouble = receipt.trouble();
        answer = receipt.text();
        tookMillis = receipt.took().toMillis();
        tries.add(new HookTry(receipt, at));
        claim = null;
        claimedAt = null;
        var pause = BackOff.after(attempts, receipt.wish());
        if (receipt.isTaken()) {
            state = DeliveryState.DELIVERED;
        } else if (pause.isEmpty()) {
            state = DeliveryState.GIVEN_UP;
        } else {
            dueAt = at.plus(pause.get());
        }
    }

    /** Is not tried any more, if it has not come through. */
    public void giveUp() {
        if (state == DeliveryState.WAITING) {
            state = DeliveryState.GIVEN_UP;
        }
    }

    /** Is sent once more, now, and tried as often as a new one. */
    public void again(Instant at) {
        state = DeliveryState.WAITING;
        attempts = 0;
        dueAt = at;
    }

    public Long getId() {
        return id;
    }

    public Hook getHook() {
        return hook;
    }

    /** What names it to the receiver, the same for each try. */
    public String getMessageId() {
        return messageId;
    }

    public String getType() {
        return type;
    }

    public String getBody() {
        return body;
    }

    public DeliveryState getState() {
        return state;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public int getAttempts() {
        return attempts;
    }
}
