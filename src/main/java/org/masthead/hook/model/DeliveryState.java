package org.masthead.hook.model;

/** How far a message is. */
public enum DeliveryState {
    /** It is sent as soon as it is due. */
    WAITING,
    DELIVERED,
    /** It is not tried any more, unless somebody sends it again. */
    GIVEN_UP
}
