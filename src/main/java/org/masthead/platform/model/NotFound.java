package org.masthead.platform.model;

/** What was asked for does not exist, or the person may not know that it does. */
public class NotFound extends ExpectedFailure {

    public NotFound(String kind, Object id) {
        super(Refusal.of("notFound", kind, String.valueOf(id)).sentence());
    }
}
