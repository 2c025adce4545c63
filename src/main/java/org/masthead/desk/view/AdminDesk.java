package org.masthead.desk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.Me;
import org.masthead.desk.model.MemberRow;
import org.masthead.desk.service.DeskKeeping;
import org.masthead.desk.service.DeskLists;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;

/** One desk, or a new one: what it is called, where it works and who is on it. */
@Named
@ViewScoped
public class AdminDesk implements Serializable {

    @Inject
    private DeskKeeping keeping;

    @Inject
    private DeskLists desks;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private Me me;

    private Long id;
    private long seen;
    private String name;
    private String language = "en";
    private String zone;
    private Long sectionId;
    private boolean archived;
    private List<Section> sections = List.of();
    private List<MemberRow> members = List.of();
    private List<Refusal> againstArchiving = List.of();

    public void load() {
        me.mustOnAllDesks(Capability.DESK_MANAGE);
        zone = desks.newsroomZone().getId();
        if (id != null) {
            show(desks.get(id));
        }
    }

    private void show(Desk desk) {
        seen = desk.getVersion();
        name = desk.getName();
        language = desk.getLanguage();
        zone = desk.getZone().getId();
        archived = desk.isArchived();
        sections = taxonomy.sectionsOf(desk);
        sectionId = taxonomy.findSectionOf(desk).map(Section::getId).orElse(null);
        members = desks.members(id);
        againstArchiving = keeping.againstArchiving(id);
    }

    public String create() {
        id = keeping.create(name, language, zone);
        return done("desks.done.create");
    }

    public String edit() {
        keeping.edit(id, seen, name, language, zone, sectionId);
        return done("desks.done.edit");
    }

    public String archive() {
        keeping.archive(id, seen);
        return done("desks.done.archive");
    }

    public String restore() {
        keeping.restore(id, seen);
        return done("desks.done.restore");
    }

    private String done(String key) {
        Flash.say(key, name);
        return "/admin/desk?faces-redirect=true&id=" + id;
    }

    public boolean isNew() {
        return id == null;
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
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

    public List<Section> getSections() {
        return sections;
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public List<Refusal> getAgainstArchiving() {
        return againstArchiving;
    }
}
