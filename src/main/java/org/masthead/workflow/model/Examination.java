package org.masthead.workflow.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.account.model.Stage;
import org.masthead.platform.model.Refusal;

/**
 * What became of everything that a desk asks of a story before it goes out.
 *
 * @param points the checks that are asked for
 * @param ticks what people tick
 * @param links whether the links were checked
 * @param checkedStages names of the stages that are not passed before the musts hold, in their order
 */
public record Examination(List<Point> points, List<TickRow> ticks, LinkState links, List<String> checkedStages)
        implements Serializable {

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

    /** Why the story does not pass a stage; what only the going out waits for is left out. */
    public List<Refusal> refusals(Stage stage) {
        return Stream.concat(
                        stage.isChecked() ? points.stream().flatMap(Point::refusals) : Stream.of(),
                        ticks.stream().filter(tick -> tick.isAskedAt(stage)).flatMap(TickRow::refusals))
                .toList();
    }
}
