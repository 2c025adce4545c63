package org.masthead.board.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.masthead.article.service.ArticleService;
import org.masthead.board.model.Columns;
import org.masthead.board.model.Wish;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.WorkflowService;

/** Makes the moves of cards, which are the moves of stories. */
@Stateless
public class CardMoves {

    @Inject
    private ArticleService articles;

    @Inject
    private WorkflowService workflow;

    /**
     * Makes the move that is wished for.
     *
     * @return the move that was made
     * @throws NotFound when the person may not read the story
     * @throws StaleVersion when somebody was faster
     * @throws Refused when no move leads to the column, or the rules have reasons against it
     */
    public Move make(Wish wish) {
        if (wish.move() != null) {
            make(wish.move(), wish.stage(), wish);
            return wish.move();
        }
        var columns = Columns.of(articles.get(wish.id(), wish.seen()).getDesk());
        var from = columns.get(wish.from());
        var move = columns.way(from, columns.get(wish.to()));
        make(move, from.stageId(), wish);
        return move;
    }

    private void make(Move move, Long stage, Wish wish) {
        workflow.make(move, wish.id(), wish.seen(), stage, wish.reason(), wish.when());
    }
}
