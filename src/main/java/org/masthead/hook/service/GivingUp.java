package org.masthead.hook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.masthead.hook.model.Hook;
import org.masthead.hook.model.HookChange;

/** What is done when nothing more is sent to a webhook, for the services beside it alone. */
@ApplicationScoped
class GivingUp {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Event<HookChange> changes;

    /** Gives up what is on its way to a webhook that is off: when it is on again, that is old news. */
    void giveUpWaiting(Hook hook) {
        entityManager
                .createQuery("update HookDelivery d set d.state = org.masthead.hook.model.DeliveryState.GIVEN_UP"
                        + " where d.hook = :hook and d.state = org.masthead.hook.model.DeliveryState.WAITING")
                .setParameter("hook", hook)
                .executeUpdate();
    }

    /** Says that a webhook was switched off because of how its receiver answers, or does not. */
    void tell(Hook hook) {
        entityManager.flush();
        giveUpWaiting(hook);
        changes.fire(HookChange.of("hook.give-up", hook, hook.getUrl()));
    }
}
