package org.masthead.article.service;

import static java.util.Comparator.comparingInt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.article.model.ArticleFilter;
import org.masthead.article.model.ArticleRow;
import org.masthead.article.model.Author;

/** Lists of articles, as rows filled by the query. A list shows only desks on which the person may read. */
@Stateless
public class ArticleLists {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Me me;

    /**
     * One page of a list.
     *
     * @param first rows to skip
     * @param most rows to return
     */
    public List<ArticleRow> rows(ArticleFilter filter, int first, int most) {
        var ids = ids(filter, first, most);
        return entityManager
                .createQuery("""
                        select new org.masthead.article.model.ArticleRow(a.id, a.version, a.copy.headline, a.copy.slugline, a.status,
                            a.live.status, d.name, s.name, p.displayName, c.displayName, a.changedAt, a.statusSince,
                            a.copy.urgency, a.copy.language, a.scheduledFor, a.live.publishedAt)
                        from Article a join a.desk d join a.author p join a.changedBy c left join a.copy.section s
                        where a.id in :ids""", ArticleRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(comparingInt(row -> ids.indexOf(row.id())))
                .toList();
    }

    /** The page's ids come first, from indexes alone where they can; whole rows are read for one page only. */
    private List<Long> ids(ArticleFilter filter, int first, int most) {
        var where = new Conditions(filter);
        var query = entityManager.createQuery(
                "select a.id from Article a " + where.jpql() + " order by "
                        + filter.sort().jpql(),
                Long.class);
        return where.bind(query).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** How many rows the whole list has. */
    public long count(ArticleFilter filter) {
        var where = new Conditions(filter);
        return where.bind(entityManager.createQuery("select count(a) from Article a " + where.jpql(), Long.class))
                .getSingleResult();
    }

    /** Everybody who started a story, by name. */
    public List<Author> authors() {
        return entityManager.createQuery("""
                        select new org.masthead.article.model.Author(p.id, p.displayName) from Person p
                        where exists (select 1 from Article a where a.author = p) order by p.displayName""", Author.class).getResultList();
    }

    private final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(ArticleFilter filter) {
            if (!me.authority().onAllDesks(Capability.ARTICLE_READ)) {
                where("a.desk.id in :readable", "readable", me.authority().desksWith(Capability.ARTICLE_READ));
            }
            if (filter.text() != null) {
                where(
                        "a.searchText like :text escape '!'",
                        "text",
                        "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
            }
            where("a.desk.id = :desk", "desk", filter.deskId());
            where("a.status = :status", "status", filter.status());
            where("a.live.status = :publicStatus", "publicStatus", filter.publicStatus());
            where("a.author.id = :author", "author", filter.authorId());
            where("a.copy.section.id = :section", "section", filter.sectionId());
        }

        void where(String condition, String name, Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        String jpql() {
            return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
