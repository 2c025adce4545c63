package org.masthead.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A team with its own queue. */
@Entity
public class Desk implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "desk_seq")
    @SequenceGenerator(name = "desk_seq", sequenceName = "desk_seq")
    private Long id;

    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
    @Column(length = 60, nullable = false, unique = true)
    private String slug;

    @NotBlank
    @Size(max = 100)
    @Column(length = 100, nullable = false)
    private String name;

    protected Desk() {}

    /** @param slug lower-case name in addresses and settings */
    public Desk(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Desk desk && slug.equals(desk.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
