package org.masthead.exchange.model;

import org.masthead.platform.model.Audited;

/**
 * A story came in from an agency.
 *
 * @param objectId id of the article it became
 * @param objectName its headline
 * @param detail name of the file
 */
public record TakeInEvent(Long objectId, String objectName, String detail) implements Audited {

    @Override
    public String act() {
        return "exchange.take-in";
    }

    @Override
    public String objectKind() {
        return "article";
    }
}
