package org.masthead.board.model;

import java.time.Duration;
import java.util.List;
import org.masthead.account.model.Desk;

/** How long the stories of a desk stood where, of those that went on in a week of the desk's own zone. */
public record TimesReport(Desk desk, List<Desk> desks, Week week, List<StageTime> times) {

    /** Whether no story went on. */
    public boolean isEmpty() {
        return times.stream().allMatch(time -> time.stories() == 0);
    }

    /** The longest median in seconds, 1 at least, which is what the bars are measured against. */
    public long longestMedian() {
        return times.stream()
                .map(StageTime::median)
                .mapToLong(Duration::toSeconds)
                .reduce(1, Math::max);
    }
}
