package org.masthead.hook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.masthead.account.model.AccountMessage;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Person;
import org.masthead.hook.model.Hook;
import org.masthead.hook.model.HookChange;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** What is done when nothing more is sent to a webhook, for the services beside it alone. */
@ApplicationScoped
class GivingUp {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<HookChange> changes;

    @Inject
    private Event<AccountMessage> messages;

    /** Gives up what is on its way to a webhook that is off: when it is on again, that is old news. */
    void giveUpWaiting(Hook hook) {
        entityManager
                .createQuery("update HookDelivery d set d.state = org.masthead.hook.model.DeliveryState.GIVEN_UP"
                        + " where d.hook = :hook and d.state = org.masthead.hook.model.DeliveryState.WAITING")
                .setParameter("hook", hook)
                .executeUpdate();
    }

    /** Mails those who keep webhooks that one was switched off because of how it answers. */
    void tell(Hook hook) {
        entityManager.flush();
        giveUpWaiting(hook);
        changes.fire(HookChange.of("hook.give-up", hook, hook.getUrl()));
        keepers().forEach(person -> messages.fire(letter(person, hook)));
    }

    private List<Person> keepers() {
        return entityManager
                .createQuery("""
                        select distinct p from Person p join p.grants g join g.role r join r.capabilities c
                        where p.active = true and p.email is not null and c = :capability and g.desk is null
                            and (g.endsOn is null or g.endsOn >= :today)""", Person.class)
                .setParameter("capability", Capability.HOOK_MANAGE)
                .setParameter("today", clock.today())
                .getResultList();
    }

    private AccountMessage letter(Person person, Hook hook) {
        var key = "letter.hook." + hook.getOffReason() + ".";
        var page = settings.baseUrl() + "/admin/hook?id=" + hook.getId();
        return new AccountMessage(
                person.getId(),
                person.getEmail(),
                text(key + "subject", settings.siteName(), hook.getName()),
                text(key + "text", settings.siteName(), hook.getName(), hook.getUrl(), page));
    }

    private static String text(String key, Object... facts) {
        var pattern = ResourceBundle.getBundle("org.masthead.messages", Locale.ENGLISH)
                .getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(facts);
    }
}
