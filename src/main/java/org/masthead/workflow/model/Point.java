package org.masthead.workflow.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.platform.model.Refusal;

/**
 * What became of a check of a story.
 *
 * @param findings what is wrong; none when it passes
 */
public record Point(Check check, Weight weight, List<Finding> findings) implements Serializable {

    /** Findings told at once; whoever has put these right is told the next. */
    private static final int MOST = 5;

    public boolean isPassed() {
        return findings.isEmpty();
    }

    /** Whether the story does not go out because of it. */
    public boolean isBlocking() {
        return weight == Weight.MUST && !isPassed();
    }

    /** The first findings. */
    public List<Finding> firstFindings() {
        return findings.stream().limit(MOST).toList();
    }

    /** How many findings there are besides the first. */
    public int others() {
        return Math.max(0, findings.size() - MOST);
    }

    /** Why the story does not go out, a sentence each. */
    Stream<Refusal> refusals() {
        var told = isBlocking() ? firstFindings().stream().map(Finding::refusal) : Stream.<Refusal>of();
        return isBlocking() && others() > 0
                ? Stream.concat(told, Stream.of(Refusal.of("check.others", others())))
                : told;
    }
}
