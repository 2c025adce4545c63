package org.masthead.door.service;

import jakarta.enterprise.context.RequestScoped;
import org.masthead.door.model.Present;

/** The session that the present request belongs to, as the door found it; none for jobs, strangers and programs. */
@RequestScoped
public class CurrentSession {

    private Present present;

    public void set(Present met) {
        present = met;
    }

    /** Id of the session, or null. */
    public Long id() {
        return present == null ? null : present.id();
    }
}
