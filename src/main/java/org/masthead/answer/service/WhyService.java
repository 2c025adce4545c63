package org.masthead.answer.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Stage;
import org.masthead.account.service.AuthorityService;
import org.masthead.account.service.Me;
import org.masthead.answer.model.Explanation;
import org.masthead.article.model.Article;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.model.Rule;
import org.masthead.workflow.model.Rules;
import org.masthead.workflow.service.ChecklistService;

/** Why a move of a story is refused, for whoever may read the story: the answer comes from the rules that refuse it. */
@Stateless
public class WhyService {

    /** How many others are named. */
    private static final int NAMED = 20;

    @Inject
    private ArticleService articles;

    @Inject
    private ChecklistService checklists;

    @Inject
    private AuthorityService authorities;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    /**
     * What speaks for and against a move of a story by the person who asks.
     *
     * @param stageId the stage that would be passed, or null
     */
    public Explanation explain(Long articleId, Move move, Long stageId) {
        var article = articles.get(articleId);
        var stage = stage(article, stageId);
        var demands = Rules.demands(
                move, stage.orElse(null), article, me.authority(), () -> held(move, stage, article), clock.now());
        var others = others(move, stage.orElse(null), article);
        return new Explanation(
                article,
                move,
                move.has(Rule.STAGE) ? stage.map(Stage::getName).orElse(null) : null,
                demands,
                others.stream().limit(NAMED).toList(),
                Math.max(0, others.size() - NAMED));
    }

    private Optional<Stage> stage(Article article, Long stageId) {
        return article.getWhereabouts().stages().stream()
                .filter(stage -> stage.getId().equals(stageId))
                .findFirst()
                .or(() -> Rules.findStage(article, me.authority()));
    }

    private List<Refusal> held(Move move, Optional<Stage> stage, Article article) {
        return move.has(Rule.STAGE_CHECKLIST)
                ? stage.map(one -> checklists.against(article, one)).orElse(List.of())
                : checklists.against(article, clock.now());
    }

    private List<String> others(Move move, Stage stage, Article article) {
        return authorities.on(article.getDesk().getId()).stream()
                .filter(who -> !who.personId().equals(me.getId()))
                .filter(who -> Rules.isFor(move, stage, article, who))
                .map(Authority::name)
                .toList();
    }
}
