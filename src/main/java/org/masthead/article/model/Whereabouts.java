package org.masthead.article.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.masthead.account.model.Stage;

/** Where a story stands now: its open turns. Turns that end leave it and stay in the database. */
@Embeddable
public class Whereabouts {

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    @SQLRestriction("ended_at is null")
    @OptimisticLock(excluded = true)
    private Set<Turn> open = new HashSet<>();

    /** The story leaves all places and stands where its status says; in review that is the first stage of its desk. */
    void moveOn(Article article, Act act) {
        leave(act);
        if (article.getStatus() == DraftStatus.IN_REVIEW) {
            enter(article, article.getDesk().stagesFrom(1), act.at());
        } else {
            open.add(new Turn(article, null, act.at()));
        }
    }

    void leave(Act act) {
        open.forEach(turn -> turn.end(act));
        open.clear();
    }

    private void enter(Article article, Collection<Stage> stages, Instant at) {
        stages.forEach(stage -> open.add(new Turn(article, stage, at)));
    }

    /**
     * Passes one stage. When no other stands beside it, the story enters what comes next.
     *
     * @return whether it was the last
     */
    boolean pass(Article article, Stage stage, Act act) {
        end(stage, act);
        if (open.isEmpty()) {
            enter(article, article.getDesk().stagesFrom(stage.getStep() + 1), act.at());
        }
        return open.isEmpty();
    }

    /**
     * Leaves stages that are used no more, for those that stand in their place, or else for the last: a plan that
     * changes approves nothing.
     */
    void reroute(Article article, Act act) {
        for (var gone : stages().stream().filter(Stage::isArchived).toList()) {
            end(gone, act);
            if (open.isEmpty()) {
                var desk = article.getDesk();
                var next = desk.stagesFrom(gone.getStep());
                var last = desk.getStages().get(desk.getStages().size() - 1);
                enter(article, next.isEmpty() ? desk.stagesFrom(last.getStep()) : next, act.at());
            }
        }
    }

    private void end(Stage stage, Act act) {
        var ended = open.stream().filter(turn -> turn.isIn(stage)).toList();
        ended.forEach(turn -> turn.end(act));
        open.removeAll(ended);
    }

    /** The stages it waits in, in their order; none when it is not in review. */
    public List<Stage> stages() {
        return open.stream()
                .map(Turn::getStage)
                .filter(stage -> stage != null)
                .sorted(Comparator.comparing(Stage::getStep).thenComparing(Stage::getName))
                .toList();
    }
}
