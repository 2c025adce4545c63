package org.masthead.bulk.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.masthead.account.model.Person;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.CopyJson;
import org.masthead.article.model.Part;
import org.masthead.article.service.ArticleService;
import org.masthead.article.service.CopyReader;
import org.masthead.bulk.model.BulkItem;
import org.masthead.bulk.model.BulkJob;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.workflow.service.AssignmentService;
import org.masthead.workflow.service.SendService;
import org.masthead.workflow.service.WorkflowService;

/** Does a job's act to one story, or takes it back, in a transaction of its own and on behalf of who asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkStep {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    @Inject
    private CopyReader copies;

    @Inject
    private WorkflowService workflow;

    @Inject
    private AssignmentService assignments;

    @Inject
    private SendService sending;

    @Inject
    private Me me;

    /**
     * Takes one step of a job.
     *
     * @throws ExpectedFailure when the story has changed or the rules have reasons against it; nothing was done then
     */
    public void take(Long itemId) {
        var item = entityManager.find(BulkItem.class, itemId);
        me.actAs(item.getJob().getPerson().getUserName());
        if (item.getJob().isUndoing()) {
            takeBack(item);
            item.undone();
        } else {
            var article = articles.get(item.getArticle().getId(), item.getSeen());
            var before = before(item.getJob(), article);
            make(item.getJob(), article, item.getSeen());
            entityManager.flush();
            item.done(before, article.getVersion());
        }
    }

    /** Keeps why a step was not taken. */
    public void refuse(Long itemId, String sentences) {
        entityManager.find(BulkItem.class, itemId).refused(sentences);
    }

    private static Long before(BulkJob job, Article article) {
        return switch (job.getAct()) {
            case ASSIGN ->
                article.getAssignment().find(Part.REVIEWER).map(Person::getId).orElse(null);
            case SEND -> article.getDesk().getId();
            default -> null;
        };
    }

    private void make(BulkJob job, Article article, long seen) {
        var id = article.getId();
        switch (job.getAct()) {
            case SUBMIT -> workflow.submit(id, seen);
            case APPROVE -> workflow.approve(id, seen, null, null);
            case ASSIGN -> assignments.assign(id, Part.REVIEWER, job.getTargetId());
            case SEND -> sending.send(id, seen, job.getTargetId(), job.getWords());
            case TAG -> retag(article, seen, tags -> with(tags, job.getWords()));
            case SPIKE -> workflow.spike(id, seen);
        }
    }

    /** Where the story has changed since, the version that was seen refuses it. */
    private void takeBack(BulkItem item) {
        var job = item.getJob();
        var seen = item.getAfterVersion();
        var article = articles.get(item.getArticle().getId(), seen);
        var id = article.getId();
        switch (job.getAct()) {
            case SUBMIT -> workflow.withdraw(id, seen);
            case ASSIGN -> assignments.assign(id, Part.REVIEWER, item.getBeforeId());
            case SEND -> sending.send(id, seen, item.getBeforeId(), null);
            case TAG -> retag(article, seen, tags -> without(tags, job.getWords()));
            case SPIKE -> workflow.restore(id, seen);
            case APPROVE -> throw new IllegalStateException("An approval is not taken back.");
        }
    }

    private void retag(Article article, long seen, UnaryOperator<List<String>> change) {
        var copy = copies.read(CopyJson.write(article.getCopy()));
        copy.setTags(change.apply(copy.getTags()));
        articles.edit(article.getId(), seen, article.getDesk().getId(), copy);
    }

    private static List<String> with(List<String> tags, String tag) {
        var more = new ArrayList<>(without(tags, tag));
        more.add(tag.strip());
        return more;
    }

    private static List<String> without(List<String> tags, String tag) {
        return tags.stream().filter(one -> !one.equalsIgnoreCase(tag.strip())).toList();
    }
}
