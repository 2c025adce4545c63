package org.masthead.account.service;

import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Grant;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.PeopleRules;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.model.Role;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.service.NewsroomClock;

/**
 * Makes and changes accounts; only for those who manage the people of the whole newsroom. Every change takes the
 * version that was seen and refuses with {@link StaleVersion} when somebody was faster.
 */
@Stateless
public class PeopleService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Administrators administrators;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<PersonEvent> events;

    /**
     * A person with what they hold.
     *
     * @throws NotFound when there is no such person
     */
    public Person get(Long id) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        var person = existing(id, LockModeType.NONE);
        person.getGrants().size();
        return person;
    }

    /**
     * Makes an account that may do nothing yet, and that nobody can sign in to until its person has chosen a password.
     *
     * @return its id
     * @throws Refused when the user name is taken, or a field is not as it should be
     */
    public Long create(String userName, String displayName, String email) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        me.mustBeConfirmed();
        Refused.ifAny(PeopleRules.againstWords(userName, displayName, email));
        if (isTaken(userName)) {
            throw Refused.because("people.taken", userName);
        }
        var person = new Person(userName, displayName.strip(), email, PasswordHash.OF_NOBODY, clock.now());
        entityManager.persist(person);
        entityManager.flush();
        events.fire(PersonEvent.of("person.create", person, userName));
        return person.getId();
    }

    /** Changes what somebody is called and where mail goes. */
    public void edit(Long id, long seen, String displayName, String email) {
        var person = changeable(id, seen);
        Refused.ifAny(PeopleRules.againstWords(person.getUserName(), displayName, email));
        person.edit(displayName.strip(), email);
        changed("person.edit", person, null);
    }

    /** Shuts somebody out, from their next request on. */
    public void deactivate(Long id, long seen) {
        administrators.oneAfterTheOther();
        var person = changeable(id, seen);
        Refused.ifAny(PeopleRules.againstDeactivating(person, me.authority(), administrators.beside(person)));
        person.deactivate();
        changed("person.deactivate", person, null);
    }

    /** Lets somebody in again, with the roles they had. */
    public void reactivate(Long id, long seen) {
        var person = changeable(id, seen);
        person.reactivate();
        changed("person.reactivate", person, null);
    }

    /**
     * Gives a role on a desk, or on all desks when the desk is null; given again it ends anew.
     *
     * @param endsOn the last day on which it holds, in the newsroom's zone, or null for good
     */
    public void give(Long id, long seen, Long roleId, Long deskId, LocalDate endsOn) {
        administrators.oneAfterTheOther();
        var person = changeable(id, seen);
        var role = role(roleId);
        var desk = findDesk(deskId);
        Refused.ifAny(PeopleRules.againstGiving(role, desk.orElse(null)));
        Refused.ifAny(PeopleRules.againstEnding(
                person, role, desk.orElse(null), endsOn, clock.today(), administrators.beside(person)));
        person.give(role, desk.orElse(null), endsOn);
        changed("person.give", person, name(role, desk) + until(endsOn));
    }

    /** Takes a role away on a desk, or the one on all desks when the desk is null. */
    public void take(Long id, long seen, Long roleId, Long deskId) {
        administrators.oneAfterTheOther();
        var person = changeable(id, seen);
        var role = role(roleId);
        var desk = findDesk(deskId);
        Refused.ifAny(PeopleRules.againstTaking(person, role, desk.orElse(null), administrators.beside(person)));
        person.take(role, desk.orElse(null));
        changed("person.take", person, name(role, desk));
    }

    /** Reasons against deactivating somebody, for the button that would. */
    public List<Refusal> againstDeactivating(Long id) {
        var person = get(id);
        return PeopleRules.againstDeactivating(person, me.authority(), administrators.beside(person));
    }

    /** Reasons against taking away a role that somebody holds, for the button that would. */
    public List<Refusal> againstTaking(Grant grant) {
        var person = get(grant.getPerson().getId());
        return PeopleRules.againstTaking(person, grant.getRole(), grant.getDesk(), administrators.beside(person));
    }

    private void changed(String act, Person person, String detail) {
        person.changed(me.person(), clock.now());
        events.fire(PersonEvent.of(act, person, detail));
    }

    private Person changeable(Long id, long seen) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        me.mustBeConfirmed();
        var person = existing(id, LockModeType.PESSIMISTIC_WRITE);
        if (person.getVersion() != seen) {
            throw new StaleVersion(person.getChangedBy().getDisplayName(), person.getChangedAt(), settings.zone());
        }
        return person;
    }

    private Person existing(Long id, LockModeType lock) {
        return Optional.ofNullable(id)
                .map(known -> entityManager.find(Person.class, known, lock))
                .orElseThrow(() -> new NotFound("person", id));
    }

    private boolean isTaken(String userName) {
        return !entityManager
                .createQuery("select p.id from Person p where p.userName = :userName", Long.class)
                .setParameter("userName", userName)
                .getResultList()
                .isEmpty();
    }

    private Role role(Long id) {
        return Optional.ofNullable(id)
                .map(known -> entityManager.find(Role.class, known))
                .orElseThrow(() -> Refused.because("people.role"));
    }

    private Optional<Desk> findDesk(Long id) {
        return Optional.ofNullable(id)
                .map(known -> Optional.ofNullable(entityManager.find(Desk.class, known))
                        .orElseThrow(() -> new NotFound("desk", known)));
    }

    private static String until(LocalDate endsOn) {
        return endsOn == null ? "" : " · until " + endsOn;
    }

    private static String name(Role role, Optional<Desk> desk) {
        return role.getName() + " · " + desk.map(Desk::getName).orElse("all desks");
    }
}
