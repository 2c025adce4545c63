package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.masthead.account.model.Person;

/** A text was approved past four eyes or stages: by whom, when and why. It stays on the story, for everybody to see. */
@Embeddable
public class EmergencyApproval {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "overridden_by_id")
    private Person by;

    @Column(name = "overridden_at")
    private Instant at;

    @Column(name = "override_reason", length = 2000)
    private String reason;

    protected EmergencyApproval() {}

    EmergencyApproval(Act act) {
        this.by = act.person();
        this.at = act.at();
        this.reason = act.words();
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getReason() {
        return reason;
    }
}
