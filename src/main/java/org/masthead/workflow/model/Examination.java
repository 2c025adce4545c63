package org.masthead.workflow.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.platform.model.Refusal;

/**
 * What became of everything that a desk asks of a story before it goes out.
 *
 * @param points the checks that are asked for
 * @param ticks what people tick
 * @param links whether the links were checked
 */
public record Examination(List<Point> points, List<TickRow> ticks, LinkState links) implements Serializable {

    /** The checks that found something, what blocks first. */
    public List<Point> failing() {
        return points.stream()
                .filter(point -> !point.isPassed())
                .sorted((one, other) -> other.weight().compareTo(one.weight()))
                .toList();
    }

    /** The checks that passed. */
    public List<Point> passed() {
        return points.stream().filter(Point::isPassed).toList();
    }

    /** How many things hold the story up. */
    public long blocking() {
        return points.stream().filter(Point::isBlocking).count()
                + ticks.stream().filter(tick -> !tick.isTicked()).count();
    }

    /** Why the story does not go out; none when nothing blocks. */
    public List<Refusal> refusals() {
        return Stream.concat(
                        points.stream().flatMap(Point::refusals), ticks.stream().flatMap(TickRow::refusals))
                .toList();
    }
}
