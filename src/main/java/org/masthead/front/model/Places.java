package org.masthead.front.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masthead.platform.model.Refused;

/** A row of places in which a pin is put between others. */
final class Places {

    private Places() {}

    /**
     * Puts a pin into a place. Where another one stands, it and those beside it move on to the nearest free place: the one
     * that the pin came from, else the next one behind, else the next one before.
     *
     * @param at from 0; less for the first one that is free
     * @param left the place that the pin came from, free now
     * @throws Refused when no place is free, or there is no such place
     */
    static List<Pin> insert(List<Pin> places, Pin pin, int at, Optional<Integer> left) {
        var free = left.or(() -> firstFree(places, Math.max(0, at), places.size()))
                .or(() -> lastFree(places, at))
                .orElseThrow(() -> Refused.because("front.places.full"));
        if (at >= places.size()) {
            throw Refused.because("front.place.none");
        }
        var moved = new ArrayList<>(places);
        if (at >= 0 && !places.get(at).isFree()) {
            moved.remove((int) free);
            moved.add(at, pin);
        } else {
            moved.set(at < 0 ? firstFree(places, 0, places.size()).orElseThrow() : at, pin);
        }
        return moved;
    }

    private static Optional<Integer> firstFree(List<Pin> places, int from, int to) {
        for (var index = from; index < to; index++) {
            if (places.get(index).isFree()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> lastFree(List<Pin> places, int before) {
        for (var index = Math.min(before, places.size()) - 1; index >= 0; index--) {
            if (places.get(index).isFree()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
