package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** A list of the public site that a live story stands in, and the moment by which it is sorted there. */
@Embeddable
public class LiveList implements Serializable {

    /** The list of everything. */
    public static final String SITE = "site";

    @Column(length = 120, nullable = false)
    private String name;

    @Column(nullable = false)
    private Instant firstPublishedAt;

    protected LiveList() {}

    private LiveList(String name, Instant firstPublishedAt) {
        this.name = name;
        this.firstPublishedAt = firstPublishedAt;
    }

    /** The lists of a story at a place. */
    static Stream<LiveList> of(Placement placement, Instant firstPublishedAt) {
        return placement.lists().map(name -> new LiveList(name, firstPublishedAt));
    }

    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LiveList list
                && name.equals(list.name)
                && firstPublishedAt.equals(list.firstPublishedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
