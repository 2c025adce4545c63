package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.NotFound;
import org.masthead.workflow.model.TurnRow;

/** What was said about a story from stage to stage, in all its rounds. */
@Stateless
public class ConversationService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleService articles;

    /**
     * The turns of a story that have ended, the newest first.
     *
     * @throws NotFound when the person may not read the story
     */
    public List<TurnRow> of(Long articleId) {
        return entityManager
                .createQuery("""
                        select new org.masthead.workflow.model.TurnRow(t.status, s.name, d.name, t.beganAt, t.endedAt,
                            p.displayName, t.act, t.words)
                        from Turn t join t.desk d left join t.stage s left join t.endedBy p
                        where t.article = :article and t.endedAt is not null and t.act <> 'edit'
                        order by t.endedAt desc, t.id desc""", TurnRow.class)
                .setParameter("article", articles.get(articleId))
                .getResultList();
    }
}
