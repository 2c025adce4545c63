package org.masthead.article.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.article.model.ArticleFilter;
import org.masthead.article.model.ArticleFilter.Sort;
import org.masthead.article.model.ArticleRow;
import org.masthead.article.model.Author;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.service.ArticleLists;
import org.masthead.platform.view.Slice;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;

/** All stories the person may read; what the list shows stands in its address. */
@Named
@RequestScoped
public class ListArticles {

    private static final int PAGE = 50;

    @Inject
    private ArticleLists lists;

    @Inject
    private DeskService desks;

    @Inject
    private TaxonomyService taxonomy;

    private String text;
    private Long desk;
    private DraftStatus status;
    private PublicStatus live;
    private Long author;
    private Long section;
    private Sort sort;
    private Integer first;

    private boolean narrow;
    private Slice slice;
    private List<ArticleRow> rows;

    public void load() {
        var filter = new ArticleFilter(text, desk, status, live, author, section, getSort());
        narrow = filter.isNarrow();
        slice = Slice.of(first, PAGE, lists.count(filter));
        rows = lists.rows(filter, slice.first(), PAGE);
    }

    public List<Desk> getDesks() {
        return desks.desksWith(Capability.ARTICLE_READ);
    }

    public List<Section> getSections() {
        return taxonomy.sections();
    }

    public List<Author> getAuthors() {
        return lists.authors();
    }

    public DraftStatus[] getStatuses() {
        return DraftStatus.values();
    }

    public PublicStatus[] getLives() {
        return PublicStatus.values();
    }

    public Sort[] getSorts() {
        return Sort.values();
    }

    public boolean isNarrow() {
        return narrow;
    }

    public Slice getSlice() {
        return slice;
    }

    public List<ArticleRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getDesk() {
        return desk;
    }

    public void setDesk(Long desk) {
        this.desk = desk;
    }

    public DraftStatus getStatus() {
        return status;
    }

    public void setStatus(DraftStatus status) {
        this.status = status;
    }

    public PublicStatus getLive() {
        return live;
    }

    public void setLive(PublicStatus live) {
        this.live = live;
    }

    public Long getAuthor() {
        return author;
    }

    public void setAuthor(Long author) {
        this.author = author;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
    }

    public Sort getSort() {
        return sort == null ? Sort.CHANGED : sort;
    }

    public void setSort(Sort sort) {
        this.sort = sort;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }
}
