package org.masthead.preview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody outside approved a revision or objected to it. */
@Entity
@Immutable
public class OutsideAnswer extends Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outside_answer_seq")
    @SequenceGenerator(name = "outside_answer_seq", sequenceName = "outside_answer_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Verdict verdict;

    @Column(length = PreviewRules.LONGEST_TEXT, nullable = false)
    private String sentence;

    protected OutsideAnswer() {}

    public OutsideAnswer(PreviewLink link, GivenAnswer given, Instant at) {
        super(link, given.name(), at);
        this.verdict = given.verdict();
        this.sentence = given.sentence();
    }

    /** Whether it says the same in the same name. */
    public boolean says(GivenAnswer given) {
        return given.equals(new GivenAnswer(getName(), verdict, sentence));
    }

    public Long getId() {
        return id;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** Why; empty when nothing was written. */
    public String getSentence() {
        return sentence;
    }
}
