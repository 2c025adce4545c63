package org.masthead.redirect.model;

import org.masthead.platform.model.Audited;

/**
 * Something happened to redirects.
 *
 * @param act {@code redirect.add}, {@code redirect.delete} or {@code redirect.import}
 * @param objectName the path, or the name of the file
 * @param detail where it leads, or how many there were in the file
 */
public record RedirectEvent(String act, String objectName, String detail) implements Audited {

    @Override
    public String objectKind() {
        return "redirect";
    }

    @Override
    public Long objectId() {
        return null;
    }
}
