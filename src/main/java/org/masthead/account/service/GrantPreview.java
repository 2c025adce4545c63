package org.masthead.account.service;

import static java.util.stream.Collectors.toMap;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Gains;
import org.masthead.account.model.Grant;
import org.masthead.account.model.GrantChange;
import org.masthead.account.model.HeldRole;
import org.masthead.account.model.Person;
import org.masthead.account.model.Role;
import org.masthead.platform.service.NewsroomClock;

/** What somebody would gain or lose by a role that is given or taken away; nothing is changed here. */
@Stateless
public class GrantPreview {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    /** What giving a role would let a person do; the desk is null for all desks. */
    public List<Gains> ofGiving(Long personId, Long roleId, Long deskId) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        var person = entityManager.find(Person.class, personId);
        var role = entityManager.find(Role.class, roleId);
        var desk = deskId == null ? null : entityManager.find(Desk.class, deskId);
        var has = held(person);
        var will = new ArrayList<>(has);
        will.add(HeldRole.of(person, role, desk));
        return gains(person, has, will, role);
    }

    /** What a person could do no more without a role; nothing of one that has ended. */
    public List<Gains> ofTaking(Grant grant) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        var person = entityManager.find(Person.class, grant.getPerson().getId());
        var has = held(person);
        var will = new ArrayList<>(has);
        will.remove(HeldRole.of(grant));
        return gains(person, has, will, grant.getRole());
    }

    private List<HeldRole> held(Person person) {
        return person.getGrants().stream()
                .filter(grant -> !grant.hasEnded(clock.today()))
                .map(HeldRole::of)
                .toList();
    }

    private static List<Gains> gains(Person person, List<HeldRole> has, List<HeldRole> will, Role role) {
        Map<Long, Set<Capability>> allowed = person.getGrants().stream()
                .map(Grant::getRole)
                .collect(toMap(Role::getId, Role::getCapabilities, (one, same) -> one));
        allowed.put(role.getId(), role.getCapabilities());
        return new GrantChange(has, allowed, will, allowed).gains();
    }
}
