package org.masthead.redirect.model;

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
import org.masthead.platform.model.PublicPath;

/** What to tell who asks for a path at which nothing is: where to go instead, or that it is gone for good. */
@Entity
public class Redirect {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "redirect_seq")
    @SequenceGenerator(name = "redirect_seq", sequenceName = "redirect_seq")
    private Long id;

    @Column(length = PublicPath.LONGEST, nullable = false, unique = true)
    private String path;

    /** A path of the site or an address of the web; null when it is gone. */
    @Column(length = RedirectPlan.LONGEST_ADDRESS)
    private String target;

    @Column(length = RedirectPlan.LONGEST_NOTE)
    private String note;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person madeBy;

    @Column(nullable = false)
    private Instant madeAt;

    protected Redirect() {}

    /** @param plan with nothing against it */
    public Redirect(RedirectPlan plan, Person by, Instant at) {
        this.path = plan.from();
        this.target = plan.to();
        this.note = plan.note();
        this.madeBy = by;
        this.madeAt = at;
    }

    /** Leads somewhere else from now on. */
    public void leadTo(String address) {
        target = address;
    }

    public Long getId() {
        return id;
    }

    public String getPath() {
        return path;
    }

    public String getTarget() {
        return target;
    }

    public String getNote() {
        return note;
    }

    public Person getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
