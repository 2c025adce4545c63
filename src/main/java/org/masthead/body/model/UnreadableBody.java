package org.masthead.body.model;

import org.masthead.platform.model.ExpectedFailure;

/** A body of which nothing can be kept: no JSON, no document, too large or too deep. The message is for the user. */
public class UnreadableBody extends ExpectedFailure {

    public UnreadableBody(String sentence) {
        super(sentence);
    }
}
