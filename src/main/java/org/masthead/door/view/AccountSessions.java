package org.masthead.door.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.door.model.SessionRow;
import org.masthead.door.service.CurrentSession;
import org.masthead.door.service.SessionService;
import org.masthead.platform.view.Flash;

/** Where one is signed in, and ending it elsewhere. */
@Named
@RequestScoped
public class AccountSessions {

    @Inject
    private SessionService sessions;

    @Inject
    private CurrentSession current;

    private List<SessionRow> rows;

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = sessions.own();
        }
        return rows;
    }

    /** Whether it is the one that this page is looked at in. */
    public boolean isThis(SessionRow session) {
        return session.id().equals(current.id());
    }

    public String end(Long id) {
        sessions.endOwn(id);
        return done();
    }

    public String endOthers() {
        sessions.endOthers();
        return done();
    }

    private static String done() {
        Flash.say("sessions.done");
        return "/account/sessions?faces-redirect=true";
    }
}
