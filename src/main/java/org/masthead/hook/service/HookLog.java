package org.masthead.hook.service;

import static java.util.stream.Collectors.groupingBy;
import static org.masthead.account.model.Capability.HOOK_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.masthead.account.service.Me;
import org.masthead.hook.model.DeliveryRow;
import org.masthead.hook.model.Hook;
import org.masthead.hook.model.HookChange;
import org.masthead.hook.model.HookDelivery;
import org.masthead.hook.model.HookEvent;
import org.masthead.hook.model.StoryMessage;
import org.masthead.hook.model.TryRow;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.service.NewsroomClock;

/** What was sent to webhooks and to the hub of the feeds, and sending it once more, for those who hold {@code hook.manage}. */
@Stateless
public class HookLog {

    private static final String ROW = """
            select new org.masthead.hook.model.DeliveryRow(d.id, d.messageId, d.type, d.state, d.madeAt, d.dueAt,
                d.attempts, d.triedAt, d.code, d.trouble, d.body, d.answer, d.tookMillis)
            from HookDelivery d where
            """;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<HookChange> changes;

    /** How many messages to a webhook are in the log. */
    public long count(Long hookId) {
        me.mustOnAllDesks(HOOK_MANAGE);
        return entityManager
                .createQuery("select count(d) from HookDelivery d where d.hook.id = :hook", Long.class)
                .setParameter("hook", hookId)
                .getSingleResult();
    }

    /** Messages to a webhook, the newest first. */
    public List<DeliveryRow> rows(Long hookId, int first, int most) {
        me.mustOnAllDesks(HOOK_MANAGE);
        return entityManager
                .createQuery(ROW + " d.hook.id = :hook order by d.number desc, d.id desc", DeliveryRow.class)
                .setParameter("hook", hookId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Every try of some messages, the first one first, by the id of the message. */
    public Map<Long, List<TryRow>> tries(List<DeliveryRow> rows) {
        me.mustOnAllDesks(HOOK_MANAGE);
        return entityManager
                .createQuery("""
                        select new org.masthead.hook.model.TryRow(d.id, t.triedAt, t.code, t.trouble, t.tookMillis)
                        from HookDelivery d join d.tries t where d.id in :ids order by d.id, index(t)""", TryRow.class)
                .setParameter("ids", rows.stream().map(DeliveryRow::id).toList())
                .getResultStream()
                .collect(groupingBy(TryRow::deliveryId));
    }

    /** What the hub was told last. */
    public List<DeliveryRow> pings(int most) {
        me.mustOnAllDesks(HOOK_MANAGE);
        return entityManager
                .createQuery(ROW + " d.hook is null order by d.id desc", DeliveryRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Sends a message that tells of nothing.
     *
     * @throws Refused when the webhook is off
     */
    public void test(Long hookId) {
        me.mustOnAllDesks(HOOK_MANAGE);
        var hook = locked(hookId);
        var number = hook.nextNumber();
        var body = StoryMessage.test(number, clock.now());
        entityManager.persist(HookDelivery.of(hook, HookEvent.TEST, null, body, number, clock.now()));
        changes.fire(HookChange.of("hook.test", hook, null));
    }

    /**
     * Sends a message once more, with the same name; what waits is sent at once.
     *
     * @throws NotFound when it is not in the log any more, or was for the hub
     * @throws Refused when the webhook is off
     */
    public void again(Long deliveryId) {
        me.mustOnAllDesks(HOOK_MANAGE);
        var delivery = entityManager.find(HookDelivery.class, deliveryId);
        if (delivery == null || delivery.getHook() == null) {
            throw new NotFound("hook.message", deliveryId);
        }
        var hook = locked(delivery.getHook().getId());
        entityManager.refresh(delivery);
        delivery.again(clock.now());
        changes.fire(HookChange.of("hook.again", hook, delivery.getType() + " " + delivery.getMessageId()));
    }

    private Hook locked(Long id) {
        var hook = entityManager.find(Hook.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hook == null) {
            throw new NotFound("hook", id);
        }
        if (!hook.isActive()) {
            throw Refused.because("hook.off");
        }
        return hook;
    }
}
