package org.masthead.answer.model;

import java.util.List;
import org.masthead.article.model.Article;
import org.masthead.workflow.model.Demand;
import org.masthead.workflow.model.Move;

/**
 * Why somebody can or cannot make a move.
 *
 * @param stage name of the stage that would be passed, or null
 * @param demands all that the move asks for, met or not
 * @param others who else could make it as far as it is about people, by name
 * @param more how many others there are besides
 */
public record Explanation(
        Article article, Move move, String stage, List<Demand> demands, List<String> others, int more) {

    public boolean isRefused() {
        return demands.stream().anyMatch(demand -> !demand.isMet());
    }
}
