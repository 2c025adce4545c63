package org.masthead.body.model;

/** A body of which nothing can be kept: no JSON, no document, too large or too deep. The message is for the user. */
public class UnreadableBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableBody(String sentence) {
        super(sentence);
    }

    public UnreadableBody(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
