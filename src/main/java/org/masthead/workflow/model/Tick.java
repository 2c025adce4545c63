package org.masthead.workflow.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;

/** What somebody said about the text of a story by ticking an item. Holds until the text is changed. */
@Entity
public class Tick {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tick_seq")
    @SequenceGenerator(name = "tick_seq", sequenceName = "tick_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ChecklistItem item;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person tickedBy;

    @Column(nullable = false)
    private Instant tickedAt;

    private Instant voidedAt;

    protected Tick() {}

    public Tick(Article article, ChecklistItem item) {
        this.article = article;
        this.item = item;
    }

    /** Holds for what the text says now. */
    public void tick(Person by, Instant at) {
        tickedBy = by;
        tickedAt = at;
        voidedAt = null;
    }

    public ChecklistItem getItem() {
        return item;
    }

    public Person getTickedBy() {
        return tickedBy;
    }

    public Instant getTickedAt() {
        return tickedAt;
    }

    /** Whether the text was changed since. */
    public boolean isVoided() {
        return voidedAt != null;
    }
}
