package org.masthead.article.view;

import static org.masthead.account.model.Capability.ARTICLE_WRITE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Copy;
import org.masthead.article.model.Genre;
import org.masthead.article.model.Saved;
import org.masthead.article.service.ArticleService;
import org.masthead.platform.model.Refused;
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
    private Me me;

    private Long id;
    private long seen;
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
        copy.setBylines(List.of(me.getName()));
        deskId = desks.get(0).getId();
        followDesk();
    }

    private void show(Article article) {
        seen = article.getVersion();
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
        if (id == null) {
            PrimeFaces.current().executeScript("history.replaceState(null, '', '?id=" + saved.id() + "')");
        }
        id = saved.id();
        seen = saved.version();
        tell(saved);
    }

    private void tell(Saved saved) {
        Flash.say("edit.saved");
        saved.dropped().forEach(dropped -> Flash.warn(dropped.sentence()));
    }

    /** Saves because another act follows; says so only when something was dropped. */
    public void saveFirst() {
        save();
    }

    public String getTitle() {
        return copy.getHeadline() == null ? Flash.text("edit.untitled") : copy.getHeadline();
    }

    public Genre[] getGenres() {
        return Genre.values();
    }
}
