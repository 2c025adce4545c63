package org.masthead.template.view;

import static org.masthead.account.model.Capability.TEMPLATE_MANAGE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.article.model.Copy;
import org.masthead.article.model.Genre;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;
import org.masthead.template.model.StoryTemplate;
import org.masthead.template.service.TemplateService;

/** Writes a template: one that is there, one made of a story, or an empty one. */
@Named
@ViewScoped
public class EditTemplate implements Serializable {

    @Inject
    private TemplateService templates;

    @Inject
    private DeskService deskService;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private Me me;

    private Long id;
    private Long story;
    private long seen;
    private String name;
    private Long deskId;
    private Long sectionId;
    private boolean archived;
    private Copy copy;
    private List<Desk> desks;
    private List<Section> sections;

    public void load() {
        me.must(TEMPLATE_MANAGE);
        sections = taxonomy.sections();
        desks = deskService.desksWith(TEMPLATE_MANAGE);
        if (id != null) {
            show(templates.open(id));
        } else if (story != null) {
            show(templates.madeOf(story));
        } else {
            copy = new Copy();
        }
        sectionId = copy.getSection() == null ? null : copy.getSection().getId();
    }

    private void show(StoryTemplate template) {
        seen = template.getVersion();
        name = template.getName();
        deskId = template.getDesk().getId();
        archived = template.isArchived();
        copy = template.getCopy();
    }

    public String save() {
        copy.setSection(sections.stream()
                .filter(section -> Objects.equals(section.getId(), sectionId))
                .findFirst()
                .orElse(null));
        if (id == null) {
            id = templates.create(deskId, name, copy);
        } else {
            templates.edit(id, seen, name, copy);
        }
        return done("template.saved");
    }

    public String archive() {
        templates.archive(id, seen);
        return done("template.archived");
    }

    public String restore() {
        templates.restore(id, seen);
        return done("template.restored");
    }

    private String done(String key) {
        Flash.say(key, name);
        return "/desk/templates/list?faces-redirect=true";
    }

    public boolean isNew() {
        return id == null;
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

    /** Id of the story that a new template is made of, or null. */
    public Long getStory() {
        return story;
    }

    public void setStory(Long story) {
        this.story = story;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public boolean isArchived() {
        return archived;
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
