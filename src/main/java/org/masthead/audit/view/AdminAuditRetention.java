package org.masthead.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.audit.service.RetentionService;
import org.masthead.platform.view.Flash;

/** For how long records of the audit are kept. */
@Named
@RequestScoped
public class AdminAuditRetention {

    @Inject
    private RetentionService retention;

    @Inject
    private Me me;

    private Integer days;

    public void load() {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        days = retention.get().getDays();
    }

    public String save() {
        retention.keepFor(days);
        Flash.say("audit.retention.done");
        return "/admin/audit?faces-redirect=true";
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
