package org.masthead.account.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A role given to a person on one desk, or on all of them. */
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

    protected Grant() {}

    Grant(Person person, Role role, Desk desk) {
        this.person = person;
        this.role = role;
        this.desk = desk;
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
}
