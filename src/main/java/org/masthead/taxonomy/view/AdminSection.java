package org.masthead.taxonomy.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.SectionPlan;
import org.masthead.taxonomy.service.SectionKeeping;

/** A section as a form, or the form of a new one. */
@Named
@ViewScoped
public class AdminSection implements Serializable {

    @Inject
    private SectionKeeping keeping;

    @Inject
    private DeskService deskService;

    @Inject
    private Me me;

    private Long id;
    private long seen;
    private String title;
    private String name;
    private String slug;
    private Long deskId;
    private Long parentId;
    private boolean hidden;
    private List<Desk> desks = List.of();
    private List<Section> parents = List.of();

    public void load() {
        me.mustOnAllDesks(Capability.SITE_MANAGE);
        desks = deskService.desks();
        parents = keeping.list().stream()
                .filter(section ->
                        section.getParent() == null && !section.getId().equals(id))
                .toList();
        if (id != null) {
            show(keeping.get(id));
        }
    }

    private void show(Section section) {
        seen = section.getVersion();
        title = section.getName();
        name = section.getName();
        slug = section.getSlug();
        deskId = section.getDesk().getId();
        parentId = section.getParent() == null ? null : section.getParent().getId();
        hidden = section.isHidden();
    }

    public String save() {
        var plan = new SectionPlan(name, slug, deskId, parentId, hidden);
        if (id == null) {
            keeping.create(plan);
        } else {
            keeping.edit(id, seen, plan);
        }
        Flash.say("sections.done", plan.name());
        return "/admin/sections?faces-redirect=true";
    }

    public boolean isNew() {
        return id == null;
    }

    public String getTitle() {
        return title;
    }

    public List<Desk> getDesks() {
        return desks;
    }

    /** The sections that it can stand under. */
    public List<Section> getParents() {
        return parents;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Long getDeskId() {
        return deskId;
    }

    public void setDeskId(Long deskId) {
        this.deskId = deskId;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }
}
