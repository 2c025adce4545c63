package org.masthead.door.view;

/** What became of a name and a password at the door. */
enum Opened {
    /** They do not go together. */
    NO,
    /** They do, and a second factor is asked for. */
    HALF,
    /** The person is in. */
    YES
}
