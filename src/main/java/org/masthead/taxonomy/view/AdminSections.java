package org.masthead.taxonomy.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.platform.view.Flash;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.SectionKeeping;

/** The sections of the site, in the order of the menu. */
@Named
@ViewScoped
public class AdminSections implements Serializable {

    @Inject
    private SectionKeeping keeping;

    private List<Section> rows = List.of();

    public void load() {
        rows = keeping.list();
    }

    /** Moves a section one place up or down. */
    public String move(Long id, String name, int by) {
        keeping.move(id, by);
        Flash.say(by < 0 ? "sections.done.up" : "sections.done.down", name);
        return "/admin/sections?faces-redirect=true";
    }

    public List<Section> getRows() {
        return rows;
    }
}
