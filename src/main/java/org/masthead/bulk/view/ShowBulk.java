package org.masthead.bulk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.masthead.bulk.model.Progress;
import org.masthead.bulk.service.BulkRunner;
import org.masthead.bulk.service.BulkService;
import org.masthead.platform.view.Flash;

/** How far an act on many stories is, and what became of each. */
@Named
@ViewScoped
public class ShowBulk implements Serializable {

    @Inject
    private BulkService jobs;

    @Inject
    private BulkRunner runner;

    private Long id;
    private transient Progress progress;

    public String undo() {
        jobs.undo(id);
        runner.runLater(id);
        return "/desk/bulk/show?faces-redirect=true&id=" + id;
    }

    public Progress getProgress() {
        if (progress == null) {
            progress = jobs.progress(id);
        }
        return progress;
    }

    /** How far it is, in a sentence. */
    public String getSentence() {
        var now = getProgress();
        var key = (now.undoing() ? "bulk.undone" : "bulk.done") + (now.isOver() ? "" : ".so.far");
        return Flash.text(key, now.done(), now.total(), now.refused().size());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
