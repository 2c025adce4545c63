package org.masthead.account.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Gains;
import org.masthead.account.model.Grant;
import org.masthead.account.model.Person;
import org.masthead.account.model.Role;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.GrantPreview;
import org.masthead.account.service.Me;
import org.masthead.account.service.PeopleLists;
import org.masthead.account.service.PeopleService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.view.Flash;

/** Makes an account, or changes the one whose id stands in the address. Holds the version that was read. */
@Named
@ViewScoped
public class AdminPerson implements Serializable {

    @Inject
    private PeopleService people;

    @Inject
    private PeopleLists lists;

    @Inject
    private DeskService deskService;

    @Inject
    private GrantPreview preview;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    private Long id;
    private long seen;
    private String userName;
    private String displayName;
    private String email;
    private boolean active;
    private Instant createdAt;
    private Instant lastSignInAt;
    private final List<Held> held = new ArrayList<>();
    private final List<Refusal> againstDeactivating = new ArrayList<>();
    private Long roleId;
    private Long deskId;
    private LocalDate endsOn;
    private List<Gains> gains;

    /**
     * A role the person holds.
     *
     * @param deskId null for all desks
     * @param endsOn the last day on which it holds, or null for good
     * @param ended whether that day is over
     * @param why reasons against taking it away
     * @param loses what the person could do no more without it
     */
    public record Held(
            Long roleId,
            String roleName,
            Long deskId,
            String deskName,
            LocalDate endsOn,
            boolean ended,
            String why,
            List<Gains> loses)
            implements Serializable {

        static Held of(Grant grant, LocalDate today, List<Refusal> refusals, List<Gains> loses) {
            var desk = grant.getDesk();
            return new Held(
                    grant.getRole().getId(),
                    grant.getRole().getName(),
                    desk == null ? null : desk.getId(),
                    desk == null ? null : desk.getName(),
                    grant.getEndsOn(),
                    grant.hasEnded(today),
                    Refusal.sentences(refusals),
                    loses);
        }
    }

    public void load() {
        if (id == null) {
            me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        } else {
            show(people.get(id));
            againstDeactivating.addAll(people.againstDeactivating(id));
        }
    }

    private void show(Person person) {
        seen = person.getVersion();
        userName = person.getUserName();
        displayName = person.getDisplayName();
        email = person.getEmail();
        active = person.isActive();
        createdAt = person.getCreatedAt();
        lastSignInAt = person.getLastSignInAt();
        person.getGrants()
                .forEach(grant ->
                        held.add(Held.of(grant, clock.today(), people.againstTaking(grant), preview.ofTaking(grant))));
    }

    public String create() {
        id = people.create(userName, displayName, email);
        return done("person.done.create");
    }

    public String edit() {
        people.edit(id, seen, displayName, email);
        return done("person.done.edit");
    }

    public String deactivate() {
        people.deactivate(id, seen);
        return done("person.done.deactivate");
    }

    public String reactivate() {
        people.reactivate(id, seen);
        return done("person.done.reactivate");
    }

    public String give() {
        people.give(id, seen, roleId, deskId, endsOn);
        return done("person.done.give");
    }

    /** Says what the chosen role would let the person do, before it is given. */
    public void foresee() {
        gains = roleId == null ? null : preview.ofGiving(id, roleId, deskId);
    }

    public String take(Held role) {
        people.take(id, seen, role.roleId(), role.deskId());
        return done("person.done.take");
    }

    private String done(String key) {
        Flash.say(key, displayName);
        return "/admin/person?faces-redirect=true&id=" + id;
    }

    public boolean isNew() {
        return id == null;
    }

    public List<Role> getRoles() {
        return lists.roles();
    }

    public List<Desk> getDesks() {
        return deskService.desks();
    }

    public List<Held> getHeld() {
        return held;
    }

    public List<Refusal> getAgainstDeactivating() {
        return againstDeactivating;
    }

    /** What the chosen role would let the person do, or null as long as none is chosen. */
    public List<Gains> getGains() {
        return gains;
    }

    public boolean isActive() {
        return active;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    public Long getDeskId() {
        return deskId;
    }

    public void setDeskId(Long deskId) {
        this.deskId = deskId;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
