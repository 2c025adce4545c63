package org.masthead.board.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.board.model.Board;
import org.masthead.board.service.BoardService;
import org.masthead.workflow.model.Move;

/** The stories of a desk in columns. */
@Named
@RequestScoped
public class ReviewBoard {

    @Inject
    private BoardService boards;

    private Long desk;
    private Board board;

    public void load() {
        board = boards.read(desk);
    }

    /** All moves, whose names the page's script needs. */
    public Move[] getMoves() {
        return Move.values();
    }

    public Board getBoard() {
        return board;
    }

    public Long getDesk() {
        return desk;
    }

    public void setDesk(Long desk) {
        this.desk = desk;
    }
}
