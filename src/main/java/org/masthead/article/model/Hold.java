package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.masthead.account.model.Person;

/**
 * Who writes in a story: one page of one person's browser. It lasts as long as that page is seen; a browser that was
 * closed or lost is not, so nobody can leave a story locked.
 */
@Embeddable
public class Hold {

    /** How long after its page was last seen a hold still stands. */
    public static final Duration PATIENCE = Duration.ofSeconds(45);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "held_by_id")
    private Person person;

    @Column(name = "held_page", length = 36)
    private String page;

    @Column(name = "held_since")
    private Instant since;

    @Column(name = "held_seen_at")
    private Instant seenAt;

    protected Hold() {}

    Hold(Person person, String page, Instant at) {
        this.person = person;
        this.page = page;
        this.since = at;
        this.seenAt = at;
    }

    /** The page shows that it is still there. */
    void seen(Instant at) {
        seenAt = at;
    }

    /** Whether the page was seen within {@link #PATIENCE}. */
    public boolean isFresh(Instant now) {
        return seenAt.plus(PATIENCE).isAfter(now);
    }

    public boolean isOf(String otherPage) {
        return page.equals(otherPage);
    }

    public Person getPerson() {
        return person;
    }

    /** Token of the browser's page, a UUID. */
    public String getPage() {
        return page;
    }

    public Instant getSince() {
        return since;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
