package org.masthead.workflow.service;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Stage;
import org.masthead.account.service.AuthorityService;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Concerned;

/** Calls those who may pass a stage that a story has just come to. */
@Stateless
public class StageCall {

    @Inject
    private AuthorityService authorities;

    @Inject
    private Me me;

    @Inject
    private Event<Concerned> concerns;

    /** Of what is submitted hear all who review on the desk; here those are called who pass its stage by their role alone. */
    public void afterSubmission(Article article) {
        var deskId = article.getDesk().getId();
        call(article, article.getWhereabouts().stages(), who -> !who.may(Capability.ARTICLE_REVIEW, deskId));
    }

    /** @param before the stages that it waited in until one was passed */
    public void afterPassing(Article article, Collection<Stage> before) {
        var opened = article.getWhereabouts().stages().stream()
                .filter(stage -> !before.contains(stage))
                .toList();
        call(article, opened, who -> true);
    }

    private void call(Article article, List<Stage> opened, Predicate<Authority> asked) {
        if (opened.isEmpty()) {
            return;
        }
        var people = authorities.on(article.getDesk().getId()).stream()
                .filter(asked)
                .filter(who -> opened.stream().anyMatch(stage -> passes(stage, article, who)))
                .map(Authority::personId)
                .collect(toSet());
        if (!people.isEmpty()) {
            var names = opened.stream().map(Stage::getName).collect(joining(", "));
            concerns.fire(Concerned.of("article.stage", article, people, me.getName(), names));
        }
    }

    private static boolean passes(Stage stage, Article article, Authority who) {
        return stage.isPassedBy(who) && !(stage.isFourEyes() && article.isWrittenBy(who.personId()));
    }
}
