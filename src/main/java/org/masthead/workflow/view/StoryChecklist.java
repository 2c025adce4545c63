package org.masthead.workflow.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.platform.view.Flash;
import org.masthead.workflow.model.Examination;
import org.masthead.workflow.model.LinkState;
import org.masthead.workflow.model.Point;
import org.masthead.workflow.model.TickRow;
import org.masthead.workflow.service.ChecklistService;
import org.masthead.workflow.service.LinkCheckService;
import org.masthead.workflow.service.TickService;

/** The checklist of one story. Remembers the version the person saw; whoever ticks vouches for that. */
@Named
@ViewScoped
public class StoryChecklist implements Serializable {

    @Inject
    private ChecklistService checklists;

    @Inject
    private TickService ticking;

    @Inject
    private LinkCheckService links;

    private Long id;
    private long seen;
    private Examination examination;

    /** Remembers what the person is shown. */
    public void see(Long articleId, long version) {
        id = articleId;
        seen = version;
        examination = checklists.of(articleId);
    }

    public String tick(Long itemId) {
        ticking.tick(id, seen, itemId);
        return done("checklist.ticked");
    }

    public String untick(Long itemId) {
        ticking.untick(id, seen, itemId);
        return done("checklist.unticked");
    }

    public String checkLinks() {
        links.check(id);
        return done("checklist.linksChecked");
    }

    private String done(String key) {
        Flash.say(key);
        return "/desk/articles/show?faces-redirect=true&id=" + id;
    }

    /** How many things hold the story up. */
    public long getBlocking() {
        return examination.blocking();
    }

    /** How many things hold the story up, in words. */
    public String getBlockingText() {
        return Flash.text("checklist.blocking", getBlocking());
    }

    public String getPassedText() {
        return Flash.text("checklist.passed", getPassed().size());
    }

    /** The stages that are not passed before the musts hold. */
    public List<String> getCheckedStages() {
        return examination.checkedStages();
    }

    public String getCheckedStagesText() {
        return Flash.text("checklist.checkedStages", String.join(", ", getCheckedStages()));
    }

    /** How many findings of a check are not told. */
    public String othersText(Point point) {
        return Flash.text("checklist.others", point.others());
    }

    /** The checks that found something, what blocks first. */
    public List<Point> getFailing() {
        return examination.failing();
    }

    /** The checks that passed. */
    public List<Point> getPassed() {
        return examination.passed();
    }

    /** The links to the web and when they were checked. */
    public LinkState getLinks() {
        return examination.links();
    }

    public List<TickRow> getTicks() {
        return examination.ticks();
    }
}
