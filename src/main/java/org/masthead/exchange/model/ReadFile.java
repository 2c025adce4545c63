package org.masthead.exchange.model;

import java.io.Serializable;

/**
 * What is known of a chosen file before anything is stored.
 *
 * @param alreadyIn where its story is already, or null
 * @param mayShow whether the person may read that story
 * @param twin name of an earlier file of the same batch that holds the same story, or null
 */
public record ReadFile(AgencyFile file, AlreadyIn alreadyIn, boolean mayShow, String twin) implements Serializable {

    /** Whether it can be taken in. */
    public boolean isNew() {
        return file.isGood() && alreadyIn == null && twin == null;
    }
}
