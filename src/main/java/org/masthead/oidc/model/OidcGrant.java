package org.masthead.oidc.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Person;
import org.masthead.account.model.Role;

/** Marks a role that somebody has by a group of the provider: who leaves the group loses it, and no other. */
@Entity
public class OidcGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oidc_grant_seq")
    @SequenceGenerator(name = "oidc_grant_seq", sequenceName = "oidc_grant_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(optional = false)
    private Role role;

    @ManyToOne
    private Desk desk;

    protected OidcGrant() {}

    public OidcGrant(Person person, Place place) {
        this.person = person;
        role = place.role();
        desk = place.desk();
    }

    /**
     * A role on a desk.
     *
     * @param desk null for all desks
     */
    public record Place(Role role, Desk desk) {

        /** Whether somebody holds it, by whatever way. */
        public boolean isHeldBy(Person person) {
            return person.getGrants().stream()
                    .anyMatch(grant -> grant.getRole().equals(role) && Objects.equals(grant.getDesk(), desk));
        }

        /** The role and its desk, as the audit tells it. */
        public String told() {
            return role.getName() + " · " + (desk == null ? "all desks" : desk.getName()) + ", by group";
        }
    }

    public Long getId() {
        return id;
    }

    public Place getPlace() {
        return new Place(role, desk);
    }
}
