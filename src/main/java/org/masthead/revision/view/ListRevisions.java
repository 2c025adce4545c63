package org.masthead.revision.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.article.model.Article;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.view.Flash;
import org.masthead.platform.view.Slice;
import org.masthead.revision.model.ChainVerdict;
import org.masthead.revision.model.FiledRow;
import org.masthead.revision.service.RevisionService;
import org.omnifaces.util.Faces;

/** The revisions of a story. Remembers the version the person saw; filing and restoring carry it. */
@Named
@ViewScoped
public class ListRevisions implements Serializable {

    private static final int PAGE = 20;

    @Inject
    private ArticleService articles;

    @Inject
    private RevisionService revisions;

    private Long id;
    private Integer first;
    private long seen;
    private String note;
    private transient Article article;
    private transient Slice slice;
    private transient List<FiledRow> rows;
    private transient ChainVerdict verdict;
    private transient List<Refusal> againstChanging;

    /** Reads what is shown; what the person saw is the version of the first look, whatever has come since. */
    public void load() {
        article = articles.get(id);
        if (!Faces.isPostback()) {
            seen = article.getVersion();
        }
        slice = Slice.of(first, PAGE, article.getChain().getCount());
        rows = revisions.rows(id, slice.first(), PAGE);
        verdict = revisions.verdict(id);
        againstChanging = revisions.againstChanging(id);
    }

    public String fileMilestone() {
        revisions.fileMilestone(id, seen, note);
        Flash.say("revisions.filed");
        return "/desk/revisions/list?id=" + id + "&faces-redirect=true";
    }

    public String restore(int number) {
        revisions.restore(id, number, seen);
        Flash.say("revisions.restored", number);
        return "/desk/articles/show?id=" + id + "&faces-redirect=true";
    }

    /** Number of the newest revision on this page; the form compares it with now unless something else is chosen. */
    public int getNewest() {
        return rows.isEmpty() ? 0 : rows.get(0).number();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Article getArticle() {
        return article;
    }

    public Slice getSlice() {
        return slice;
    }

    public List<FiledRow> getRows() {
        return rows;
    }

    public ChainVerdict getVerdict() {
        return verdict;
    }

    public List<Refusal> getAgainstChanging() {
        return againstChanging;
    }
}
