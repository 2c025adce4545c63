package org.masthead.account.service;

import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.model.ProfilePlan;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;

/** What people say of themselves to readers. Everybody says it of themselves; those who manage people, of everybody. */
@Stateless
public class ProfileService {

    /** Languages in which people can be written to. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<PersonEvent> events;

    /**
     * A person with what they say of themselves.
     *
     * @throws NotFound when there is no such person
     */
    public Person get(Long id) {
        mustKeep(id);
        var person = existing(id, LockModeType.NONE);
        person.getProfile().getLinks();
        return person;
    }

    /** The name with which one's own new stories begin. */
    public String byline() {
        var person = entityManager.find(Person.class, me.getId());
        return Optional.ofNullable(person.getProfile().getByline()).orElse(person.getDisplayName());
    }

    /**
     * Changes what a person says of themselves.
     *
     * @param seen version of the person that was seen
     * @throws Refused when something of it is not as it should be
     */
    public void present(Long id, long seen, ProfilePlan plan) {
        mustKeep(id);
        var person = existing(id, LockModeType.PESSIMISTIC_WRITE);
        if (person.getVersion() != seen) {
            throw new StaleVersion(person.getChangedBy().getDisplayName(), person.getChangedAt(), settings.zone());
        }
        Refused.ifAny(plan.refusals());
        if (plan.language() != null && !LANGUAGES.contains(plan.language())) {
            throw Refused.because("delivery.language");
        }
        person.present(plan);
        person.changed(me.person(), clock.now());
        events.fire(PersonEvent.of("person.profile", person, plan.byline()));
    }

    private void mustKeep(Long id) {
        if (id == null || !id.equals(me.getId())) {
            me.mustOnAllDesks(PEOPLE_MANAGE);
        }
    }

    private Person existing(Long id, LockModeType lock) {
        return Optional.ofNullable(id)
                .map(known -> entityManager.find(Person.class, known, lock))
                .orElseThrow(() -> new NotFound("person", id));
    }
}
