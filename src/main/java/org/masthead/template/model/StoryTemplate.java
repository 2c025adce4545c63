package org.masthead.template.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Person;
import org.masthead.article.model.Copy;

/**
 * What stories of one kind on a desk begin with, such as a match report. A story that was started from one goes its own
 * way; it does not follow when the template is changed. A template that is no longer wanted is archived, never deleted.
 */
@Entity
public class StoryTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_template_seq")
    @SequenceGenerator(name = "story_template_seq", sequenceName = "story_template_seq")
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Desk desk;

    /** One of its kind on the desk. */
    @NotBlank
    @Size(max = 100)
    @Column(length = 100, nullable = false)
    private String name;

    @Valid
    @Embedded
    private Copy copy;

    @Column(nullable = false)
    private boolean archived;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    protected StoryTemplate() {}

    public StoryTemplate(Desk desk, String name, Copy copy, Person by, Instant at) {
        this.desk = desk;
        edit(name, copy, by, at);
    }

    /** Gives it another name or other words. */
    public void edit(String newName, Copy newCopy, Person by, Instant at) {
        name = newName;
        copy = newCopy;
        changed(by, at);
    }

    /** Offers it to nobody any more. */
    public void archive(Person by, Instant at) {
        archived = true;
        changed(by, at);
    }

    /** Offers it again. */
    public void restore(Person by, Instant at) {
        archived = false;
        changed(by, at);
    }

    private void changed(Person by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Desk getDesk() {
        return desk;
    }

    public String getName() {
        return name;
    }

    public Copy getCopy() {
        return copy;
    }

    public boolean isArchived() {
        return archived;
    }

    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
