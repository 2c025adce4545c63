package org.masthead.search.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A story that the index must look at again. It is written in the transaction that changes what is live, and taken away when
 * the index has it on disk: so nothing is forgotten, whenever the server stops.
 */
@Entity
@Table(name = "search_due")
public class SearchDue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Long storyId;

    protected SearchDue() {}

    public SearchDue(Long storyId) {
        this.storyId = storyId;
    }

    public Long getId() {
        return id;
    }

    public Long getStoryId() {
        return storyId;
    }
}
