package org.masthead.imprint.model;

import org.masthead.platform.model.Audited;

/**
 * Something happened to a standing page.
 *
 * @param act {@code page.create}, {@code page.edit}, {@code page.publish}, {@code page.unpublish}, {@code page.order} or
 *     {@code page.delete}
 * @param detail its address
 */
public record PageEvent(String act, Long objectId, String objectName, String detail) implements Audited {

    public static PageEvent of(String act, StandingPage page) {
        return new PageEvent(act, page.getId(), page.getTitle(), page.address());
    }

    @Override
    public String objectKind() {
        return "standing-page";
    }
}
