package org.masthead.article.view;

import static java.util.stream.Collectors.joining;
import static org.masthead.account.model.Capability.ARTICLE_WRITE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.account.service.ProfileService;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.Genre;
import org.masthead.article.model.TextRight;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;

/**
 * Shows a story in its fields. The page keeps nothing here: its script saves by {@link SaveStory}, so a page may stay open
 * longer than a session, and costs no memory while it does.
 */
@Named
@RequestScoped
public class EditArticle {

    @Inject
    private ArticleService articles;

    @Inject
    private DeskService deskService;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private ProfileService profiles;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    private Long id;
    private long seen;
    private DraftStatus status;
    private String returnReason;
    private boolean own = true;
    private boolean held;
    private boolean suggests;
    private Long deskId;
    private Long sectionId;
    private Copy copy;
    private List<Desk> desks;
    private List<Section> sections;

    /** Reads the story, or starts an empty one on the person's desk. */
    public void load() {
        sections = taxonomy.sections();
        desks = deskService.desksWith(ARTICLE_WRITE);
        if (id == null) {
            startNew();
        } else {
            show(articles.open(id));
        }
    }

    private void startNew() {
        me.must(ARTICLE_WRITE);
        copy = new Copy();
        copy.setBylines(List.of(profiles.byline()));
        copy.setLanguage(desks.get(0).getLanguage());
        deskId = desks.get(0).getId();
        sectionId = taxonomy.findSectionOf(desks.get(0)).map(Section::getId).orElse(null);
    }

    private void show(Article article) {
        seen = article.getVersion();
        status = article.getStatus();
        returnReason = article.getReturnReason();
        own = me.authority().is(article.getAuthor());
        held = article.findHold(clock.now())
                .filter(hold -> !me.authority().is(hold.getPerson()))
                .isPresent();
        suggests = EditRules.right(article, me.authority()) == TextRight.SUGGEST;
        copy = article.getCopy();
        deskId = article.getDesk().getId();
        sectionId = copy.getSection() == null ? null : copy.getSection().getId();
        if (desks.stream().noneMatch(desk -> desk.getId().equals(deskId))) {
            desks = List.of(article.getDesk());
        }
    }

    /** {@code read} while somebody else writes, else what the person may do: {@code write} or {@code suggest}. */
    public String getMode() {
        return held ? "read" : suggests ? "suggest" : "write";
    }

    /** The languages in which stories of the desks begin, as {@code desk:language desk:language}. */
    public String getLanguagesOfDesks() {
        return desks.stream()
                .map(desk -> desk.getId() + ":" + desk.getLanguage())
                .collect(joining(" "));
    }

    /** The section in which a desk's stories run unless somebody says otherwise, as {@code desk:section desk:section}. */
    public String getSectionsOfDesks() {
        return desks.stream()
                .flatMap(desk -> taxonomy.findSectionOf(desk).stream().map(of -> desk.getId() + ":" + of.getId()))
                .collect(joining(" "));
    }

    public String getTitle() {
        return copy.getHeadline() == null ? Flash.text("edit.untitled") : copy.getHeadline();
    }

    /** Ids of the related stories with commas between. */
    public String getRelated() {
        return copy.getRelated().stream().map(String::valueOf).collect(joining(","));
    }

    public int getMostRelated() {
        return Copy.RELATED;
    }

    public Genre[] getGenres() {
        return Genre.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public DraftStatus getStatus() {
        return status;
    }

    /** Whether the text can be offered for review from here: it is the person's own and still with her. */
    public boolean isOfferable() {
        return own && (status == null || status.isWithAuthor());
    }

    /** Why a reviewer gave the story back, until it is submitted again. */
    public String getReturnReason() {
        return returnReason;
    }

    public Long getDeskId() {
        return deskId;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public Copy getCopy() {
        return copy;
    }

    public List<Desk> getDesks() {
        return desks;
    }

    public List<Section> getSections() {
        return sections;
    }
}
