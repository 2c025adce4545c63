package org.masthead.role.view;

import java.io.Serializable;
import org.masthead.account.model.Capability;

/** A capability on the form of a role. */
public class Tick implements Serializable {

    private final Capability capability;
    private boolean on;

    Tick(Capability capability, boolean on) {
        this.capability = capability;
        this.on = on;
    }

    public Capability getCapability() {
        return capability;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }
}
