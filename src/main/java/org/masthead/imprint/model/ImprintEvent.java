package org.masthead.imprint.model;

import org.masthead.platform.model.Audited;

/**
 * What the paper says of itself was changed. Every page may show it.
 *
 * @param act {@code site.edit}
 * @param objectName name of the paper
 * @param detail what was changed, by the names of the fields
 */
public record ImprintEvent(String act, String objectName, String detail) implements Audited {

    @Override
    public String objectKind() {
        return "site";
    }

    @Override
    public Long objectId() {
        return null;
    }
}
