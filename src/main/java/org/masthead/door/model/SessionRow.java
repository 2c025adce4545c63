package org.masthead.door.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session that goes on, as lists show it.
 *
 * @param browser what the browser says of itself
 * @param address of the computer, as numbers
 * @param usedAt when something was done last
 */
public record SessionRow(Long id, String browser, String address, Instant startedAt, Instant usedAt)
        implements Serializable {

    /** The browser and its system, as “Firefox on Linux”; what is unknown is called so. */
    public String device() {
        return Device.of(browser).toString();
    }
}
