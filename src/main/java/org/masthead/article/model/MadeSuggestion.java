package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.masthead.body.model.Signature;

/**
 * The note that somebody did suggest something in a story. Nobody can suggest in another's name; but a suggestion that an
 * editor rejected may come back when she takes that back, or with an older revision.
 */
@Entity
public class MadeSuggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "made_suggestion_seq")
    @SequenceGenerator(name = "made_suggestion_seq", sequenceName = "made_suggestion_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    @Column(length = 40, nullable = false)
    private String author;

    /** As it is written in the text. */
    @Column(length = 40, nullable = false)
    private String madeAt;

    protected MadeSuggestion() {}

    public MadeSuggestion(Article article, Signature signature) {
        this.article = article;
        this.author = signature.author();
        this.madeAt = signature.at();
    }

    public Signature signature() {
        return new Signature(author, madeAt);
    }
}
