package org.masthead.account.view;

import static org.masthead.account.model.Capability.AUDIT_READ;
import static org.masthead.account.model.Capability.DESK_MANAGE;
import static org.masthead.account.model.Capability.HOOK_MANAGE;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;
import static org.masthead.account.model.Capability.SITE_MANAGE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.account.service.Me;

/** The way to the rooms of administration that one may enter. */
@Named
@RequestScoped
public class AdminIndex {

    @Inject
    private Me me;

    public void load() {
        if (!me.may(AUDIT_READ) && !me.may(DESK_MANAGE) && !me.may(SITE_MANAGE) && !me.may(HOOK_MANAGE)) {
            me.must(PEOPLE_MANAGE);
        }
    }
}
