package org.masthead.door.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.door.model.OpenLink;
import org.masthead.door.model.SessionRow;
import org.masthead.door.service.LinkService;
import org.masthead.door.service.SessionService;
import org.masthead.platform.view.Flash;

/** How a person gets in, for administrators: links under which they choose a password, and where they are signed in. */
@Named
@ViewScoped
public class PersonDoor implements Serializable {

    @Inject
    private LinkService links;

    @Inject
    private SessionService sessions;

    private Long id;
    private boolean mailable;
    private String address;
    private List<OpenLink> open = List.of();
    private List<SessionRow> rows = List.of();

    /** Looks at a person; null for one that is still to be made. */
    public void see(Long personId) {
        id = personId;
        if (id != null) {
            load();
        }
    }

    private void load() {
        mailable = links.canMail(id);
        open = links.open(id);
        rows = sessions.of(id);
    }

    /** Makes a link, which this page shows and no other ever does. */
    public void make() {
        address = links.make(id);
        load();
    }

    public void mail() {
        links.mail(id);
        address = null;
        load();
        Flash.say("link.done.mail");
    }

    public void revoke() {
        links.revoke(id);
        address = null;
        load();
        Flash.say("link.done.revoke");
    }

    public void endAll() {
        sessions.endAll(id);
        load();
        Flash.say("sessions.done");
    }

    public boolean isMailable() {
        return mailable;
    }

    public String getAddress() {
        return address;
    }

    public List<OpenLink> getOpen() {
        return open;
    }

    public List<SessionRow> getRows() {
        return rows;
    }
}
