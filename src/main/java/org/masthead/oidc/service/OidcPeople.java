package org.masthead.oidc.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.account.model.Desk;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.PeopleRules;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonEvent;
import org.masthead.account.model.Role;
import org.masthead.account.service.Administrators;
import org.masthead.door.model.SecretToken;
import org.masthead.oidc.model.Claims;
import org.masthead.oidc.model.OidcGrant;
import org.masthead.oidc.model.OidcGrant.Place;
import org.masthead.oidc.model.OidcIdentity;
import org.masthead.platform.model.OidcProvider;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.service.NewsroomClock;

/** Finds or makes the person whom the provider speaks of, and gives them the roles of their groups. */
@Stateless
public class OidcPeople {

    private static final System.Logger LOG = System.getLogger(OidcPeople.class.getName());

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Settings settings;

    @Inject
    private Administrators administrators;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Event<PersonEvent> events;

    /**
     * Admits somebody whose token was checked: by who they are at the provider, the first time by their verified mail address,
     * or as somebody new.
     *
     * @return id of the person
     * @throws Refused when the person was deactivated, the mail address is not theirs for sure, or a new person is in no group
     *     that has a role here
     */
    public Long admit(Claims claims) {
        var places = places(claims.groups());
        var person = findLinked(claims)
                .or(() -> findByMail(claims).map(found -> link(found, claims)))
                .orElseGet(() -> link(make(claims, places), claims));
        if (!person.isActive()) {
            throw Refused.because("oidc.inactive");
        }
        entityManager.lock(person, LockModeType.PESSIMISTIC_WRITE);
        settle(person, places);
        return person.getId();
    }

    private Optional<Person> findLinked(Claims claims) {
        return entityManager
                .createQuery(
                        "select i.person from OidcIdentity i where i.issuer = :issuer and i.subject = :subject",
                        Person.class)
                .setParameter("issuer", claims.issuer())
                .setParameter("subject", claims.subject())
                .getResultStream()
                .findFirst();
    }

    /** Whoever could write any address into their profile there must not become somebody else here. */
    private Optional<Person> findByMail(Claims claims) {
        if (claims.unverified() != null && !withMail(claims.unverified()).isEmpty()) {
            throw Refused.because("oidc.mail");
        }
        var found = claims.email() == null ? List.<Person>of() : withMail(claims.email());
        if (found.size() > 1 || found.stream().anyMatch(person -> isLinked(person, claims.issuer()))) {
            throw Refused.because("oidc.mail");
        }
        return found.stream().findFirst();
    }

    private List<Person> withMail(String address) {
        return entityManager
                .createQuery("select p from Person p where lower(p.email) = :email", Person.class)
                .setParameter("email", address)
                .getResultList();
    }

    private boolean isLinked(Person person, String issuer) {
        return entityManager
                        .createQuery(
                                "select count(i) from OidcIdentity i where i.person = :person and i.issuer = :issuer",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("issuer", issuer)
                        .getSingleResult()
                > 0;
    }

    private Person link(Person person, Claims claims) {
        entityManager.persist(new OidcIdentity(person, claims, clock.now()));
        events.fire(PersonEvent.of("oidc.link", person, claims.issuer()));
        return person;
    }

    /** Nobody knows the password; a link can set another. */
    private Person make(Claims claims, Set<Place> places) {
        if (places.isEmpty()) {
            throw Refused.because("oidc.noRole");
        }
        var userName = freeUserName(claims.plainUserName());
        Refused.ifAny(PeopleRules.againstWords(userName, claims.displayName(), claims.email()));
        var password = PasswordHash.ofAny(SecretToken.make());
        var person = new Person(userName, claims.displayName(), claims.email(), password, clock.now());
        entityManager.persist(person);
        entityManager.flush();
        events.fire(PersonEvent.of("person.create", person, userName));
        return person;
    }

    private String freeUserName(String wished) {
        var name = wished;
        for (var number = 2; isTaken(name); number++) {
            name = wished + number;
        }
        return name;
    }

    private boolean isTaken(String userName) {
        return entityManager
                        .createQuery("select count(p) from Person p where p.userName = :userName", Long.class)
                        .setParameter("userName", userName)
                        .getSingleResult()
                > 0;
    }

    /** Gives what the groups give, and takes what they gave and give no more; what was given here stays. */
    private void settle(Person person, Set<Place> places) {
        var byGroup = entityManager
                .createQuery("select g from OidcGrant g where g.person = :person", OidcGrant.class)
                .setParameter("person", person)
                .getResultList();
        byGroup.stream().filter(grant -> !places.contains(grant.getPlace())).forEach(grant -> take(person, grant));
        var marked = byGroup.stream().map(OidcGrant::getPlace).collect(Collectors.toSet());
        places.stream().filter(place -> !place.isHeldBy(person)).forEach(place -> {
            person.give(place.role(), place.desk());
            if (!marked.contains(place)) {
                entityManager.persist(new OidcGrant(person, place));
            }
            changed("person.give", person, place);
        });
    }

    /** Somebody goes on managing people, whatever becomes of the groups. */
    private void take(Person person, OidcGrant grant) {
        var place = grant.getPlace();
        administrators.oneAfterTheOther();
        if (!PeopleRules.againstTaking(person, place.role(), place.desk(), administrators.beside(person))
                .isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} keeps {1}: nobody else manages people.",
                    person.getUserName(),
                    place.told());
            return;
        }
        entityManager.remove(grant);
        if (place.isHeldBy(person)) {
            person.take(place.role(), place.desk());
            changed("person.take", person, place);
        }
    }

    private void changed(String act, Person person, Place place) {
        person.changed(person, clock.now());
        events.fire(PersonEvent.of(act, person, place.told()));
    }

    private Set<Place> places(List<String> groups) {
        return settings.oidc().stream()
                .flatMap(provider -> provider.mappings().stream())
                .filter(mapping -> groups.contains(mapping.group()))
                .flatMap(mapping -> place(mapping).stream())
                .collect(Collectors.toSet());
    }

    /** A role or a desk that does not exist gives nothing. */
    private Optional<Place> place(OidcProvider.Mapping mapping) {
        var role = find("select r from Role r where r.slug = :slug", Role.class, mapping.role());
        var desk = mapping.desk() == null
                ? Optional.<Desk>empty()
                : find("select d from Desk d where d.slug = :slug", Desk.class, mapping.desk());
        var isThere = role.isPresent()
                && (mapping.desk() == null || desk.isPresent())
                && PeopleRules.againstGiving(role.get(), desk.orElse(null)).isEmpty();
        if (!isThere) {
            LOG.log(System.Logger.Level.WARNING, "The group {0} gives no role: {1}", mapping.group(), mapping);
        }
        return isThere ? Optional.of(new Place(role.get(), desk.orElse(null))) : Optional.empty();
    }

    private <T> Optional<T> find(String query, Class<T> type, String slug) {
        return entityManager
                .createQuery(query, type)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }
}
