package org.masthead.front.model;

/**
 * A spot of an arrangement.
 *
 * @param group number of a group from 0, or {@link #PLACES} for the places at the top
 * @param index from 0; {@link #ANY} for the first one that is free
 */
public record Spot(int group, int index) {

    /** Stands for the places at the top instead of a group. */
    public static final int PLACES = -1;

    /** Stands for the first that is free. */
    public static final int ANY = -1;

    /** One of the places at the top. */
    public static Spot place(int index) {
        return new Spot(PLACES, index);
    }

    public boolean isPlace() {
        return group == PLACES;
    }
}
