package org.masthead.answer.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.answer.model.Explanation;
import org.masthead.answer.service.WhyService;
import org.masthead.platform.model.NotFound;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Rule;

/** Why a move of a story is refused. */
@Named
@RequestScoped
public class DeskWhy {

    @Inject
    private WhyService service;

    private Long article;
    private String move;
    private Long stage;
    private Explanation answer;

    public void load() {
        answer = service.explain(article, move(), stage);
    }

    private Move move() {
        return Arrays.stream(Move.values())
                .filter(each -> each.key().equals(move))
                .findFirst()
                .orElseThrow(() -> new NotFound("page", move));
    }

    /** What the move asks for with the button: a reason, or a moment to come. */
    public List<Rule> getAskedThen() {
        return Stream.of(Rule.REASON, Rule.FUTURE).filter(answer.move()::has).toList();
    }

    public Explanation getAnswer() {
        return answer;
    }

    public Long getArticle() {
        return article;
    }

    public void setArticle(Long article) {
        this.article = article;
    }

    public String getMove() {
        return move;
    }

    public void setMove(String move) {
        this.move = move;
    }

    public Long getStage() {
        return stage;
    }

    public void setStage(Long stage) {
        this.stage = stage;
    }
}
