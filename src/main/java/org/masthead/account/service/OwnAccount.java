package org.masthead.account.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.account.model.Grant;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.service.Pace;

/** What everybody may see and do about their own account. */
@Stateless
public class OwnAccount {

    /** How often somebody may type their present password in a minute. */
    public static final int TRIES = 5;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private Settings settings;

    @Inject
    private Pace pace;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PersonEvent> events;

    /** The roles one holds and that have not ended, with their desks. */
    public List<Grant> grants() {
        return entityManager
                .createQuery("""
                        select g from Grant g join fetch g.role left join fetch g.desk
                        where g.person.id = :me and (g.endsOn is null or g.endsOn >= :today)
                        order by g.id""", Grant.class)
                .setParameter("me", me.getId())
                .setParameter("today", clock.today())
                .getResultList();
    }

    /**
     * Changes one's own password.
     *
     * @throws Refused when the present one is wrong, or the new one is too short, too long or guessed too soon
     * @throws TooOften when the present one was tried too often
     */
    public void changePassword(String present, String next) {
        pace.of("present password", me.getId(), TRIES);
        var person = entityManager.find(Person.class, me.getId());
        if (!person.getPasswordHash().matches(present)) {
            throw Refused.because("password.present");
        }
        person.changePassword(PasswordHash.of(next, person.getUserName(), settings.siteName()));
        person.changed(person, clock.now());
        events.fire(PersonEvent.of("person.password", person, null));
    }
}
