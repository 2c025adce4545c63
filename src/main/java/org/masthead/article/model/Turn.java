package org.masthead.article.model;

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
import org.masthead.account.model.Desk;
import org.masthead.account.model.Person;
import org.masthead.account.model.Stage;

/**
 * Where a story stood, from when to when, and by which act it went on. Open turns say where it stands now; a story in
 * review has one for each stage it waits in. The ended ones are the conversation of all rounds, and tell the time in
 * each stage.
 */
@Entity
public class Turn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "turn_seq")
    @SequenceGenerator(name = "turn_seq", sequenceName = "turn_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Desk desk;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private DraftStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stage stage;

    @Column(nullable = false)
    private Instant beganAt;

    private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person endedBy;

    @Column(length = 20)
    private String act;

    @Column(length = 2000)
    private String words;

    protected Turn() {}

    Turn(Article article, Stage stage, Instant at) {
        this.article = article;
        this.desk = article.getDesk();
        this.status = article.getStatus();
        this.stage = stage;
        this.beganAt = at;
    }

    void end(Act by) {
        endedAt = by.at();
        endedBy = by.person();
        act = by.key();
        words = by.words();
    }

    boolean isIn(Stage other) {
        return stage != null && stage.getId().equals(other.getId());
    }

    public Long getId() {
        return id;
    }

    public Desk getDesk() {
        return desk;
    }

    public DraftStatus getStatus() {
        return status;
    }

    /** The stage of review, or null where the story was not in review. */
    public Stage getStage() {
        return stage;
    }

    public Instant getBeganAt() {
        return beganAt;
    }
}
