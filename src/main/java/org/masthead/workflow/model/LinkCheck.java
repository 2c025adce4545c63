package org.masthead.workflow.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.masthead.account.model.Person;
import org.masthead.article.model.Article;

/** What became of the links of a story when somebody last had them checked. Holds for these links and no others. */
@Entity
public class LinkCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "link_check_seq")
    @SequenceGenerator(name = "link_check_seq", sequenceName = "link_check_seq")
    private Long id;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Article article;

    /** {@link WebLinks#hash} of what was looked at. */
    @Column(length = 64, nullable = false)
    private String hash;

    @Column(nullable = false)
    private int links;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person checkedBy;

    @Column(nullable = false)
    private Instant checkedAt;

    @ElementCollection
    @CollectionTable(name = "link_fault", joinColumns = @JoinColumn(name = "link_check_id"))
    @OrderColumn(name = "position")
    private List<LinkFault> faults = new ArrayList<>();

    protected LinkCheck() {}

    public LinkCheck(Article article) {
        this.article = article;
    }

    /** Keeps what was found in place of what was found before. */
    public void found(WebLinks looked, List<LinkFault> found, Person by, Instant at) {
        hash = looked.hash();
        links = looked.blocks().size();
        faults.clear();
        faults.addAll(found);
        checkedBy = by;
        checkedAt = at;
    }

    /** Whether it was made of these links. */
    public boolean isOf(WebLinks others) {
        return hash.equals(others.hash());
    }

    /** How many links the text had; no more than {@link WebLinks#MOST} were looked at. */
    public int getLinks() {
        return links;
    }

    public Person getCheckedBy() {
        return checkedBy;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }

    public List<LinkFault> getFaults() {
        return List.copyOf(faults);
    }
}
