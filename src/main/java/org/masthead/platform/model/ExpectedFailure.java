package org.masthead.platform.model;

import jakarta.ejb.ApplicationException;

/**
 * Something the program foresees: an act that is refused, a page that does not exist. It rolls the transaction back, so
 * that nothing is half saved, and one handler turns it into a message or an error page.
 */
@ApplicationException(rollback = true)
public abstract class ExpectedFailure extends RuntimeException {

    protected ExpectedFailure(String sentence) {
        super(sentence);
    }
}
