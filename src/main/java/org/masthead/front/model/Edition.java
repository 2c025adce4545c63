package org.masthead.front.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.masthead.account.model.Person;

/**
 * An arrangement of a front as readers get it: promised for a moment, then live, then one of those before. Its arrangement
 * never changes.
 */
@Entity
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_seq")
    @SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Front front;

    @Convert(converter = ArrangementJson.class)
    @Column(length = 20000, nullable = false)
    private Arrangement arrangement;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person madeBy;

    @Column(nullable = false)
    private Instant madeAt;

    /** The moment it was promised for; null when it went live at once. */
    private Instant dueAt;

    /** When readers first got it; null while it waits. */
    private Instant liveAt;

    @Column(nullable = false)
    private boolean live;

    /** When the next of its pins ends by itself, while it is live. */
    private Instant nextEndAt;

    protected Edition() {}

    /** The working copy of a front, to go live. */
    public Edition(Front front, Person by, Instant at) {
        this.front = front;
        this.arrangement = front.getWorking();
        this.madeBy = by;
        this.madeAt = at;
    }

    /** Promises it for a moment. */
    public Edition promise(Instant moment) {
        dueAt = moment;
        return this;
    }

    /** Readers get it. */
    public void show(Instant at) {
        live = true;
        liveAt = at;
        look(at);
    }

    /** Readers get another one, or none. */
    public void retire() {
        live = false;
        nextEndAt = null;
    }

    /** Looks for the next pin that ends. */
    public void look(Instant at) {
        nextEndAt = arrangement.nextEnd(at).orElse(null);
    }

    /** Whether its moment has come and readers have not got it yet. */
    public boolean isDue(Instant now) {
        return liveAt == null && dueAt != null && !dueAt.isAfter(now);
    }

    /** Whether one of its pins has ended since somebody looked. */
    public boolean hasEnded(Instant now) {
        return live && nextEndAt != null && !nextEndAt.isAfter(now);
    }

    public Long getId() {
        return id;
    }

    public Front getFront() {
        return front;
    }

    public Arrangement getArrangement() {
        return arrangement;
    }

    public Person getMadeBy() {
        return madeBy;
    }

    public Instant getDueAt() {
        return dueAt;
    }
}
