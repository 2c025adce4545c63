package org.masthead.platform.model;

/** An event that the audit keeps. Events carry ids and facts, never an entity. */
public interface Audited {

    /** What was done, as {@code feature.act}. */
    String act();

    /** Kind of thing it was done to. */
    String objectKind();

    /** Id of the thing, or null where there is none. */
    Long objectId();

    /** Name of the thing as people know it. */
    String objectName();

    /** What else is worth keeping, or null. */
    String detail();

    /** Name in which somebody who is not of the newsroom did it, or null. */
    default String outsider() {
        return null;
    }
}
