package org.masthead.imprint.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.masthead.account.model.Person;
import org.masthead.body.model.Document;
import org.masthead.body.model.Schema;

/**
 * A page that stands for as long as the paper does, such as the imprint or how it corrects itself. What readers get is
 * only ever a page that was published; saving a published one changes what they get.
 */
@Entity
public class StandingPage {

    /** Slug of the page whose address is that of them all. */
    public static final String FIRST = "about";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standing_page_seq")
    @SequenceGenerator(name = "standing_page_seq", sequenceName = "standing_page_seq")
    private Long id;

    @Version
    private long version;

    @Column(length = PageRules.LONGEST_SLUG, nullable = false, unique = true)
    private String slug;

    @Column(length = PageRules.LONGEST_TITLE, nullable = false)
    private String title;

    @Column(length = Schema.LARGEST, nullable = false)
    private String body;

    @Column(nullable = false)
    private boolean published;

    @Column(nullable = false)
    private int position;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    protected StandingPage() {}

    /** Begins as a draft. */
    public StandingPage(PagePlan plan, int position, Person by, Instant at) {
        this.position = position;
        edit(plan, by, at);
    }

    /** Says something else. */
    public void edit(PagePlan plan, Person by, Instant at) {
        slug = plan.slug();
        title = plan.title();
        body = plan.body();
        changed(by, at);
    }

    /** Shows it to readers, or to nobody any more. */
    public void show(boolean toReaders, Person by, Instant at) {
        published = toReaders;
        changed(by, at);
    }

    /** Gives it another place among the pages. */
    public void stand(int newPosition) {
        position = newPosition;
    }

    private void changed(Person by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** Its path on the public site. */
    public String address() {
        return address(slug);
    }

    static String address(String slug) {
        return slug.equals(FIRST) ? "/" + FIRST : "/" + FIRST + "/" + slug;
    }

    /** What it says, as a document. */
    public Document document() {
        return Document.of(body);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public boolean isPublished() {
        return published;
    }

    public int getPosition() {
        return position;
    }

    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
