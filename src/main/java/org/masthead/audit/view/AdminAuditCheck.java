package org.masthead.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.audit.model.AuditVerdict;
import org.masthead.audit.service.AuditWatch;

/** Whether the records of the audit are as they were written, looked at when the page is opened. */
@Named
@RequestScoped
public class AdminAuditCheck {

    @Inject
    private AuditWatch watch;

    private Long number;
    private String hash;
    private AuditVerdict verdict;
    private boolean same;

    public void load() {
        verdict = watch.check();
        same = isNoted() && watch.isStill(number, hash);
    }

    /** Whether somebody asks about a hash that was written down. */
    public boolean isNoted() {
        return number != null && hash != null;
    }

    /** Whether the record still has that hash. */
    public boolean isSame() {
        return same;
    }

    public AuditVerdict getVerdict() {
        return verdict;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }
}
