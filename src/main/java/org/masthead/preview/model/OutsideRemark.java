package org.masthead.preview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody outside remarked on some words of a revision. */
@Entity
@Immutable
public class OutsideRemark extends Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outside_remark_seq")
    @SequenceGenerator(name = "outside_remark_seq", sequenceName = "outside_remark_seq")
    private Long id;

    /** Id of the {@link Passage}. */
    @Column(length = 40, nullable = false)
    private String place;

    @Column(length = PreviewRules.LONGEST_QUOTE, nullable = false)
    private String quote;

    @Column(length = PreviewRules.LONGEST_TEXT, nullable = false)
    private String text;

    protected OutsideRemark() {}

    /** @param quote the words as they stand in the revision */
    public OutsideRemark(PreviewLink link, GivenRemark given, String quote, Instant at) {
        super(link, given.name(), at);
        this.place = given.place();
        this.quote = quote;
        this.text = given.text();
    }

    /** Whether it says the same about the same words in the same name. */
    public boolean says(GivenRemark given, String ofWords) {
        return place.equals(given.place())
                && quote.equals(ofWords)
                && text.equals(given.text())
                && getName().equals(given.name());
    }

    public Long getId() {
        return id;
    }

    public String getPlace() {
        return place;
    }

    public String getQuote() {
        return quote;
    }

    public String getText() {
        return text;
    }
}
