package org.masthead.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An address that a story had before its section or its slug changed, and the one it has now. */
@Entity
@Immutable
@Table(name = "moved_story")
public class MovedStory {

    @Id
    private String address;

    private String movedTo;

    protected MovedStory() {}

    public String getMovedTo() {
        return movedTo;
    }
}
