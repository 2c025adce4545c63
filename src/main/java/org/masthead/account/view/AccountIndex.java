package org.masthead.account.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Grant;
import org.masthead.account.model.Role;
import org.masthead.account.service.OwnAccount;
import org.masthead.platform.view.Flash;

/** One's own account: what one may do where, and one's password. */
@Named
@RequestScoped
public class AccountIndex {

    @Inject
    private OwnAccount account;

    private List<Grant> grants;
    private String present;
    private String next;

    @PostConstruct
    void load() {
        grants = account.grants();
    }

    public String changePassword() {
        account.changePassword(present, next);
        Flash.say("account.password.done");
        return "/account/index?faces-redirect=true";
    }

    /** What a role allows, in the order of {@link Capability}. */
    public List<Capability> allowedBy(Role role) {
        return role.getCapabilities().stream().sorted().toList();
    }

    public List<Grant> getGrants() {
        return grants;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
