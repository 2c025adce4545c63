package org.masthead.article.view;

import static org.masthead.account.model.Capability.ARTICLE_WRITE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.EditRules;
import org.masthead.article.model.Genre;
import org.masthead.article.model.Saved;
import org.masthead.article.model.TextRight;
import org.masthead.article.service.ArticleService;
import org.masthead.media.service.PictureService;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;
import org.primefaces.PrimeFaces;

/** Writes a story. Holds what is in the fields and the version that was read, nothing else. */
@Named
@ViewScoped
public class EditArticle implements Serializable {

    @Inject
    private ArticleService articles;

    @Inject
    private DeskService deskService;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private PictureService pictures;

    @Inject
    private Me me;

    private Long id;
    private long seen;
    private DraftStatus status;
    private String returnReason;
    private Instant savedAt;
    private boolean own = true;
    private String mode = "write";
    private Long deskId;
    private Long sectionId;
    private Copy copy;
    private transient Part upload;
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
        copy.setBylines(List.of(me.getName()));
        deskId = desks.get(0).getId();
        followDesk();
    }

    private void show(Article article) {
        seen = article.getVersion();
        mode = EditRules.right(article, me.authority()) == TextRight.SUGGEST ? "suggest" : "write";
        status = article.getStatus();
        returnReason = article.getReturnReason();
        own = me.authority().is(article.getAuthor());
        copy = article.getCopy();
        deskId = article.getDesk().getId();
        sectionId = copy.getSection() == null ? null : copy.getSection().getId();
        if (desks.stream().noneMatch(desk -> desk.getId().equals(deskId))) {
            desks = List.of(article.getDesk());
        }
    }

    /** A desk's stories run in its section unless somebody says otherwise. */
    public void followDesk() {
        var desk = desks.stream().filter(each -> each.getId().equals(deskId)).findFirst();
        sectionId = desk.flatMap(taxonomy::findSectionOf).map(Section::getId).orElse(sectionId);
    }

    public void save() {
        copy.setSection(sections.stream()
                .filter(section -> Objects.equals(section.getId(), sectionId))
                .findFirst()
                .orElse(null));
        var saved = id == null ? articles.create(deskId, copy) : articles.edit(id, seen, deskId, copy);
        id = saved.id();
        seen = saved.version();
        status = saved.status();
        savedAt = saved.at();
        tell(saved);
    }

    /** Tells the person and the page, whose address is that of the story from now on. */
    private void tell(Saved saved) {
        PrimeFaces.current()
                .executeScript("history.replaceState(null, '', '?id=" + saved.id() + "');"
                        + "window.dispatchEvent(new Event('masthead:saved'))");
        saved.dropped().forEach(dropped -> Flash.warn(dropped.sentence()));
    }

    /** Keeps the picture that was chosen and makes it the lead. */
    public void attach() throws IOException {
        if (upload != null) {
            try (var content = upload.getInputStream()) {
                copy.getLead().setPicture(pictures.keep(upload.getSubmittedFileName(), content.readAllBytes()));
            }
        }
    }

    public void detach() {
        copy.getLead().setPicture(null);
    }

    public String getTitle() {
        return copy.getHeadline() == null ? Flash.text("edit.untitled") : copy.getHeadline();
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

    /** What the person may do with the text: {@code write} or {@code suggest}. */
    public String getMode() {
        return mode;
    }

    /** When the last save of this visit was acknowledged. */
    public Instant getSavedAt() {
        return savedAt;
    }

    public Long getDeskId() {
        return deskId;
    }

    public void setDeskId(Long deskId) {
        this.deskId = deskId;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public void setSectionId(Long sectionId) {
        this.sectionId = sectionId;
    }

    public Copy getCopy() {
        return copy;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public List<Desk> getDesks() {
        return desks;
    }

    public List<Section> getSections() {
        return sections;
    }
}
