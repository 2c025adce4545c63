package org.masthead.door.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.door.service.SessionService;
import org.masthead.platform.view.Flash;
import org.omnifaces.util.Faces;

/** Proves again who one is, in place, so that what was typed on the page stays. */
@Named
@RequestScoped
public class Confirming {

    @Inject
    private SessionService sessions;

    private String password;

    public void confirm() {
        var taken = password;
        password = null;
        sessions.confirm(taken == null ? "" : taken);
        Faces.getRequest().changeSessionId();
        Flash.say("confirm.done");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
