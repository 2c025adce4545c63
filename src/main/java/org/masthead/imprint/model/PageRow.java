package org.masthead.imprint.model;

import java.time.Instant;

/** One line of the list of standing pages. */
public record PageRow(Long id, String slug, String title, boolean published, String changedBy, Instant changedAt) {

    /** Its path on the public site. */
    public String address() {
        return StandingPage.address(slug);
    }
}
