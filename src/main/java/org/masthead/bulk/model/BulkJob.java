package org.masthead.bulk.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.masthead.account.model.Person;

/** One act on many stories, on behalf of one person. It is in the database, so it goes on after a stop of the server. */
@Entity
public class BulkJob {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_job_seq")
    @SequenceGenerator(name = "bulk_job_seq", sequenceName = "bulk_job_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private BulkAct act;

    private Long targetId;

    @Column(length = 2000)
    private String words;

    @Column(nullable = false)
    private Instant begunAt;

    @Column(nullable = false)
    private boolean undoing;

    protected BulkJob() {}

    /**
     * @param targetId id of the person or desk that the act is about, or null
     * @param words the tag or the note, or null
     */
    public BulkJob(Person person, BulkAct act, Long targetId, String words, Instant at) {
        this.person = person;
        this.act = act;
        this.targetId = targetId;
        this.words = words;
        this.begunAt = at;
    }

    /** From now on what was done is taken back. */
    public void undo() {
        undoing = true;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public BulkAct getAct() {
        return act;
    }

    public Long getTargetId() {
        return targetId;
    }

    public String getWords() {
        return words;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public boolean isUndoing() {
        return undoing;
    }
}
