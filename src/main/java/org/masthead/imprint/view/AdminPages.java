package org.masthead.imprint.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.imprint.model.PageRow;
import org.masthead.imprint.service.PageKeeping;
import org.masthead.platform.view.Flash;

/** The pages of the paper’s own, in the order in which they stand at the foot of every page. */
@Named
@ViewScoped
public class AdminPages implements Serializable {

    @Inject
    private PageKeeping keeping;

    private List<PageRow> rows = List.of();

    public void load() {
        rows = keeping.list();
    }

    /** Moves a page one place up or down. */
    public String move(Long id, String title, int by) {
        keeping.move(id, by);
        Flash.say(by < 0 ? "sections.done.up" : "sections.done.down", title);
        return "/admin/pages?faces-redirect=true";
    }

    public List<PageRow> getRows() {
        return rows;
    }
}
