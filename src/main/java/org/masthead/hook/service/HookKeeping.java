package org.masthead.hook.service;

import static org.masthead.account.model.Capability.HOOK_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masthead.account.service.Me;
import org.masthead.hook.model.Hook;
import org.masthead.hook.model.HookChange;
import org.masthead.hook.model.HookPlan;
import org.masthead.hook.model.HookRow;
import org.masthead.hook.model.HookRules;
import org.masthead.hook.model.HookSecret;
import org.masthead.hook.model.SharedSecret;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;

/**
 * The webhooks of the newsroom. Every method is for those who hold {@code hook.manage}; what sends messages elsewhere, or shows
 * a secret, asks besides that they have proved who they are.
 */
@Stateless
public class HookKeeping {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private Seals seals;

    @Inject
    private GivingUp givingUp;

    @Inject
    private Destinations destinations;

    @Inject
    private Settings settings;

    @Inject
    private Imprint imprint;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<HookChange> changes;

    /** All webhooks, by name. */
    public List<HookRow> list() {
        me.mustOnAllDesks(HOOK_MANAGE);
        return entityManager.createQuery("""
                        select new org.masthead.hook.model.HookRow(h.id, h.name, h.url, h.offReason, h.failingSince,
                            (select count(d) from HookDelivery d where d.hook = h
                                and d.state = org.masthead.hook.model.DeliveryState.WAITING))
                        from Hook h order by lower(h.name), h.id""", HookRow.class).getResultList();
    }

    /** The hub that is told when feeds change, if there is one. */
    public Optional<String> hub() {
        me.mustOnAllDesks(HOOK_MANAGE);
        return Optional.ofNullable(imprint.paper().hub());
    }

    /**
     * A webhook with its events.
     *
     * @throws NotFound when there is none
     */
    public Hook get(Long id) {
        me.mustOnAllDesks(HOOK_MANAGE);
        return entityManager
                .createQuery(
                        "select distinct h from Hook h join fetch h.changedBy left join fetch h.events where h.id = :id",
                        Hook.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("hook", id));
    }

    /**
     * Makes a webhook.
     *
     * @return the secret, which is shown once
     * @throws Refused when there are too many, or the rules have reasons against it
     */
    public SharedSecret create(HookPlan wished) {
        mustBeAsked();
        var plan = checked(wished);
        if (entityManager.createQuery("select count(h) from Hook h", Long.class).getSingleResult() >= HookRules.MOST) {
            throw Refused.because("hook.many", HookRules.MOST);
        }
        var hook = new Hook(plan, me.person(), clock.now());
        var secret = share(hook);
        entityManager.persist(hook);
        entityManager.flush();
        changes.fire(HookChange.of("hook.create", hook, hook.getUrl()));
        return new SharedSecret(hook.getId(), secret);
    }

    /**
     * Changes name, address and events.
     *
     * @param seen number of changes the person had before them
     * @throws StaleVersion when somebody changed it in between
     * @throws Refused when the rules have reasons against it
     */
    public void edit(Long id, long seen, HookPlan wished) {
        mustBeAsked();
        var hook = locked(id);
        if (hook.getEdits() != seen) {
            throw new StaleVersion(hook.getChangedBy().getDisplayName(), hook.getChangedAt(), settings.zone());
        }
        hook.edit(checked(wished), me.person(), clock.now());
        changes.fire(HookChange.of("hook.edit", hook, hook.getUrl()));
    }

    /**
     * Gives a webhook another secret. The one before signs beside it for a day.
     *
     * @return the secret, which is shown once
     */
    public SharedSecret roll(Long id) {
        mustBeAsked();
        var hook = locked(id);
        var secret = share(hook);
        changes.fire(HookChange.of("hook.roll", hook, null));
        return new SharedSecret(id, secret);
    }

    /** Sends to a webhook again, from now on. */
    public void switchOn(Long id) {
        me.mustOnAllDesks(HOOK_MANAGE);
        var hook = locked(id);
        hook.switchOn(me.person(), clock.now());
        changes.fire(HookChange.of("hook.on", hook, null));
    }

    /** Sends nothing more to a webhook, not even what waits. */
    public void switchOff(Long id) {
        me.mustOnAllDesks(HOOK_MANAGE);
        var hook = locked(id);
        hook.switchOff(me.person(), clock.now());
        givingUp.giveUpWaiting(hook);
        changes.fire(HookChange.of("hook.off", hook, null));
    }

    /** Deletes a webhook with its log. */
    public void delete(Long id) {
        mustBeAsked();
        var hook = locked(id);
        changes.fire(HookChange.of("hook.delete", hook, hook.getUrl()));
        entityManager
                .createQuery("delete from HookDelivery d where d.hook = :hook")
                .setParameter("hook", hook)
                .executeUpdate();
        entityManager.remove(hook);
    }

    private void mustBeAsked() {
        me.mustOnAllDesks(HOOK_MANAGE);
        me.mustBeConfirmed();
    }

    private HookPlan checked(HookPlan wished) {
        var plan = wished.stripped();
        var refusals = new ArrayList<Refusal>(HookRules.againstSaving(plan, settings.privateHooks()));
        if (refusals.isEmpty() && destinations.isInside(URI.create(plan.url()).getHost())) {
            refusals.add(Refusal.of("hook.inside"));
        }
        Refused.ifAny(refusals);
        return plan;
    }

    private String share(Hook hook) {
        var secret = HookSecret.make();
        hook.shareSecret(seals.seal(secret, hook), me.person(), clock.now());
        return secret.text();
    }

    private Hook locked(Long id) {
        var hook = entityManager.find(Hook.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hook == null) {
            throw new NotFound("hook", id);
        }
        return hook;
    }
}
