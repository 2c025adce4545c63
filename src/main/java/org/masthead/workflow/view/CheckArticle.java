package org.masthead.workflow.view;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import org.masthead.account.model.Desk;
import org.masthead.platform.view.Flash;
import org.masthead.workflow.model.Checklist;
import org.masthead.workflow.model.Examination;
import org.masthead.workflow.model.Point;
import org.masthead.workflow.service.ChecklistService;

/** What the desk asks of a story, beside the text that is written: to be read, and to be led to the place. */
@Named
@RequestScoped
public class CheckArticle {

    @Inject
    private ChecklistService checklists;

    private Long id;
    private Examination examination;
    private Map<Long, Integer> limits;

    public void load() {
        examination = checklists.of(id);
    }

    /** Characters of a headline at most on a desk. */
    public int headlineLimit(Long deskId) {
        if (limits == null) {
            limits = checklists.headlineLimits();
        }
        return limits.getOrDefault(deskId, Checklist.USUAL_HEADLINE);
    }

    /** The same of several desks, as {@code desk:limit desk:limit}. */
    public String headlineLimits(Collection<Desk> desks) {
        return desks.stream()
                .map(desk -> desk.getId() + ":" + headlineLimit(desk.getId()))
                .collect(joining(" "));
    }

    public String getBlockingText() {
        return Flash.text("checklist.blocking", examination.blocking());
    }

    public String getPassedText() {
        return Flash.text("checklist.passed", examination.passed().size());
    }

    /** How many findings of a check are not told. */
    public String othersText(Point point) {
        return Flash.text("checklist.others", point.others());
    }

    public Examination getExamination() {
        return examination;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
