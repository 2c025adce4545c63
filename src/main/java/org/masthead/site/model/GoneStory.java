package org.masthead.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An address that once led to a story and now says that it was taken down. */
@Entity
@Immutable
@Table(name = "gone_story")
public class GoneStory {

    @Id
    private Long id;

    private String address;

    private Instant takenDownAt;

    protected GoneStory() {}

    public String getAddress() {
        return address;
    }

    /** Null for stories that went before this was written down. */
    public Instant getTakenDownAt() {
        return takenDownAt;
    }
}
