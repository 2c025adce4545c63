package org.masthead.token.view;

import java.io.Serializable;
import org.masthead.account.model.Capability;

/** Something that a new token may be for, and whether it is wanted. */
public class Offered implements Serializable {

    private final Capability capability;
    private boolean wanted;

    Offered(Capability capability) {
        this.capability = capability;
    }

    public Capability getCapability() {
        return capability;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
