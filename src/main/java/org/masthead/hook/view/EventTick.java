package org.masthead.hook.view;

import java.io.Serializable;
import org.masthead.hook.model.HookEvent;

/** An event to be ticked. */
public class EventTick implements Serializable {

    private final HookEvent event;
    private boolean on;

    EventTick(HookEvent event) {
        this.event = event;
    }

    public HookEvent getEvent() {
        return event;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }
}
