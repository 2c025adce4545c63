package org.masthead.account.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A role given to a person on one desk, or on all of them, for good or until a day. One that has ended stays, and
 * allows nothing: whoever reads what people may do leaves it out.
 */
@Entity
@Table(name = "role_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(optional = false)
    private Role role;

    @ManyToOne
    private Desk desk;

    private LocalDate endsOn;

    protected Grant() {}

    Grant(Person person, Role role, Desk desk, LocalDate endsOn) {
        this.person = person;
        this.role = role;
        this.desk = desk;
        this.endsOn = endsOn;
    }

    void endOn(LocalDate day) {
        endsOn = day;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    /** The desk it holds on, or null for all desks. */
    public Desk getDesk() {
        return desk;
    }

    /** The last day on which it holds, in the newsroom's zone, or null when it holds for good. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Whether its last day is over. */
    public boolean hasEnded(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    /** Whether it makes somebody an administrator for good: it lets them manage people, everywhere and without end. */
    boolean isLastingAdministration() {
        return desk == null && endsOn == null && role.getCapabilities().contains(Capability.PEOPLE_MANAGE);
    }
}
