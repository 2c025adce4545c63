package org.masthead.hook.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.article.model.Article;
import org.masthead.article.model.LiveChange;
import org.masthead.front.service.LiveFronts;
import org.masthead.hook.model.FeedPing;
import org.masthead.hook.model.Hook;
import org.masthead.hook.model.HookDelivery;
import org.masthead.hook.model.HookEvent;
import org.masthead.hook.model.Posting;
import org.masthead.hook.model.Receipt;
import org.masthead.hook.model.StoryMessage;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/**
 * Messages on their way out. They are put in with the change that they tell of. Who sends one claims it first, in a transaction
 * of its own; the claim of a server that died runs out, so what is here reaches its receiver at least once. Messages about one
 * story go to a receiver in the order of the changes; one that waits for its next try does not hold up those about others.
 */
@Stateless
public class HookOutbox {

    /** Stands for the hub of the feeds among the ids of webhooks. */
    public static final Long HUB = 0L;

    /** After so long nobody is at it any more; a try takes less. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    /** So long messages stay in the log. */
    static final Duration MEMORY = Duration.ofDays(30);

    private static final String WAITING = "org.masthead.hook.model.DeliveryState.WAITING";

    private static final String DUE =
            " d.state = " + WAITING + " and d.dueAt <= :now and (d.claim is null or d.claimedAt < :lost) ";

    private static final String FIRST_OF_STORY =
            " and not exists (select e.id from HookDelivery e where e.hook = d.hook"
                    + " and e.storyId = d.storyId and e.number < d.number and e.state = " + WAITING + ") ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Seals seals;

    @Inject
    private GivingUp givingUp;

    @Inject
    private LiveFronts fronts;

    @Inject
    private Settings settings;

    @Inject
    private Imprint imprint;

    @Inject
    private NewsroomClock clock;

    /** Tells those who want to know, and the hub of the feeds, of what readers get. */
    public void put(@Observes LiveChange change) {
        var article = entityManager.find(Article.class, change.storyId());
        var event = HookEvent.of(change.kind());
        var message = new StoryMessage(change, article, settings.baseUrl(), clock.now());
        for (var hook : listening(event)) {
            var number = hook.nextNumber();
            entityManager.persist(HookDelivery.of(
                    hook, event.getType(), change.storyId(), message.json(number), number, clock.now()));
        }
        if (Optional.ofNullable(imprint.paper().hub()).isPresent()) {
            var form = FeedPing.form(change, fronts.topics(), settings.baseUrl());
            entityManager.persist(HookDelivery.ping(change.storyId(), form, clock.now()));
        }
    }

    /** Locked in one order, so that two changes at one moment do not wait for each other in a circle. */
    private List<Hook> listening(HookEvent event) {
        var ids = entityManager
                .createQuery(
                        "select h.id from Hook h where h.active = true and :event member of h.events order by h.id",
                        Long.class)
                .setParameter("event", event)
                .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(Hook.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(hook -> hook != null && hook.isActive())
                .toList();
    }

    /** Ids of the webhooks for which something is due, the hub's among them. */
    public List<Long> waiting() {
        var hooks = due("select distinct h.id from HookDelivery d join d.hook h where" + DUE + FIRST_OF_STORY)
                .getResultList();
        return Stream.concat(hooks.stream(), hubs()).toList();
    }

    /** What was put in for a hub that is no longer set waits for the next one. */
    private Stream<Long> hubs() {
        return Optional.ofNullable(imprint.paper().hub()).isEmpty()
                ? Stream.empty()
                : next(HUB).map(any -> HUB).stream();
    }

    /**
     * Takes the next message for a webhook in hand, unless another server has.
     *
     * @param claim token of this try
     * @return nothing when none is due
     */
    @TransactionAttribute(REQUIRES_NEW)
    public Optional<Posting> take(Long hookId, String claim) {
        return next(hookId)
                .filter(id -> isClaimed(id, claim))
                .map(id -> posting(entityManager.find(HookDelivery.class, id), claim));
    }

    private Optional<Long> next(Long hookId) {
        var query = HUB.equals(hookId)
                ? due("select d.id from HookDelivery d where d.hook is null and" + DUE + "order by d.id")
                : due("select d.id from HookDelivery d where d.hook.id = :hook and" + DUE + FIRST_OF_STORY
                                + "order by d.number, d.id")
                        .setParameter("hook", hookId);
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private boolean isClaimed(Long id, String claim) {
        return entityManager
                        .createQuery("update HookDelivery d set d.claim = :claim, d.claimedAt = :now where d.id = :id"
                                + " and" + DUE)
                        .setParameter("claim", claim)
                        .setParameter("id", id)
                        .setParameter("now", clock.now())
                        .setParameter("lost", lost())
                        .executeUpdate()
                > 0;
    }

    private TypedQuery<Long> due(String statement) {
        return entityManager
                .createQuery(statement, Long.class)
                .setParameter("now", clock.now())
                .setParameter("lost", lost());
    }

    private Instant lost() {
        return clock.now().minus(PATIENCE);
    }

    private Posting posting(HookDelivery delivery, String claim) {
        var hook = delivery.getHook();
        if (hook == null) {
            var hub = Optional.ofNullable(imprint.paper().hub()).orElse("");
            return new Posting(claim, hub, "application/x-www-form-urlencoded", Map.of(), delivery.getBody());
        }
        var at = clock.now();
        var headers = Map.of(
                "webhook-id", delivery.getMessageId(),
                "webhook-timestamp", String.valueOf(at.getEpochSecond()),
                "webhook-signature", seals.sign(hook, delivery.getMessageId(), at, delivery.getBody()));
        return new Posting(claim, hook.getUrl(), "application/json", headers, delivery.getBody());
    }

    /** Keeps what became of a try, unless its claim has run out and another try was made. */
    @TransactionAttribute(REQUIRES_NEW)
    public void settle(String claim, Receipt receipt) {
        entityManager
                .createQuery("select d from HookDelivery d where d.claim = :claim", HookDelivery.class)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst()
                .ifPresent(delivery -> settle(delivery, receipt));
    }

    private void settle(HookDelivery delivery, Receipt receipt) {
        if (delivery.getHook() == null) {
            delivery.settle(receipt, clock.now());
        } else {
            settle(delivery, delivery.getHook().getId(), receipt);
        }
    }

    /** The webhook is locked before its messages, here as everywhere. */
    private void settle(HookDelivery delivery, Long hookId, Receipt receipt) {
        var hook = entityManager.find(Hook.class, hookId, LockModeType.PESSIMISTIC_WRITE);
        delivery.settle(receipt, clock.now());
        if (hook.learn(receipt, clock.now())) {
            givingUp.tell(hook);
        } else if (!hook.isActive()) {
            delivery.giveUp();
        }
    }

    /** Forgets what was done with long ago. */
    @TransactionAttribute(REQUIRES_NEW)
    public void forget() {
        entityManager
                .createQuery("delete from HookDelivery d where d.madeAt < :before and (d.hook is null or d.state <> "
                        + WAITING + ")")
                .setParameter("before", clock.now().minus(MEMORY))
                .executeUpdate();
    }
}
