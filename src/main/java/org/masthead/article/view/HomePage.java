package org.masthead.article.view;

import static org.masthead.article.model.DraftStatus.DRAFT;
import static org.masthead.article.model.DraftStatus.RETURNED;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.model.ArticleFilter;
import org.masthead.article.model.ArticleRow;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.WorkRow;
import org.masthead.article.service.ArticleLists;
import org.masthead.platform.view.Flash;
import org.masthead.platform.view.Times;

/** What a person comes back to: own work first, then what went out. */
@Named
@RequestScoped
public class HomePage {

    private static final int MOST_WORK = 40;
    private static final int LATEST = 8;

    @Inject
    private ArticleLists lists;

    @Inject
    private Me me;

    @Inject
    private Times times;

    private List<WorkRow> work;
    private List<ArticleRow> goneOut;

    @PostConstruct
    void load() {
        work = me.may(Capability.ARTICLE_WRITE) ? lists.work(MOST_WORK) : List.of();
        goneOut = lists.rows(ArticleFilter.goneOut(), 0, LATEST);
    }

    /** A greeting by the hour of the newsroom. */
    public String getGreeting() {
        var hour = times.hour();
        var key = hour >= 5 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening";
        return Flash.text("home." + key, me.getName().split(" ")[0]);
    }

    public List<WorkRow> getReturned() {
        return in(status -> status == RETURNED);
    }

    public List<WorkRow> getDrafts() {
        return in(status -> status == DRAFT);
    }

    /** Own stories that are with reviewers and publishers. */
    public List<WorkRow> getOnTheirWay() {
        return in(status -> !status.isWithAuthor());
    }

    private List<WorkRow> in(Predicate<DraftStatus> statuses) {
        return work.stream().filter(row -> statuses.test(row.status())).toList();
    }

    public List<WorkRow> getWork() {
        return work;
    }

    public List<ArticleRow> getGoneOut() {
        return goneOut;
    }
}
