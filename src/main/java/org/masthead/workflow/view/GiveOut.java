package org.masthead.workflow.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Person;
import org.masthead.account.model.PersonName;
import org.masthead.account.service.Me;
import org.masthead.article.model.Article;
import org.masthead.article.model.Part;
import org.masthead.article.model.Priority;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.view.Flash;
import org.masthead.workflow.model.AssignRules;
import org.masthead.workflow.service.AssignmentService;
import org.masthead.workflow.service.SendService;

/** Who is asked for what with one story, until when, and the way to another desk. */
@Named
@ViewScoped
public class GiveOut implements Serializable {

    @Inject
    private AssignmentService assignments;

    @Inject
    private SendService sending;

    @Inject
    private Me me;

    private Long id;
    private long seen;
    private Long reporter;
    private Long editor;
    private Long reviewer;
    private Instant due;
    private String zone;
    private Priority priority;
    private Long desk;
    private String note;
    private boolean open;
    private Map<Part, List<PersonName>> candidates;
    private String whyNotClaim;
    private String whyNotSend;
    private boolean mine;

    /** Remembers what the person is shown. */
    public void see(Article article) {
        id = article.getId();
        seen = article.getVersion();
        var given = article.getAssignment();
        reporter = given.find(Part.REPORTER).map(Person::getId).orElse(null);
        editor = given.find(Part.EDITOR).map(Person::getId).orElse(null);
        reviewer = given.find(Part.REVIEWER).map(Person::getId).orElse(null);
        due = given.getDueAt();
        zone = article.getDesk().getZone().getId();
        priority = given.getPriority();
        open = AssignRules.againstGivingOut(article, me.authority()).isEmpty();
        candidates = open ? assignments.candidates(id) : Map.of();
        mine = me.getId().equals(reviewer);
        whyNotClaim = Refusal.sentences(assignments.againstClaiming(id));
        whyNotSend = Refusal.sentences(AssignRules.againstSending(article, null, me.authority()));
    }

    /** Asks those who are chosen, and says until when. What stays as it was is not said again. */
    public String save() {
        assignments.giveOut(id, reporter, editor, reviewer, due, priority);
        return done("giveOut.done");
    }

    public String claim() {
        assignments.claim(id);
        return done("giveOut.claimed");
    }

    public String release() {
        assignments.release(id);
        return done("giveOut.released");
    }

    /** The story may be out of sight on the other desk, so the way leads to the list. */
    public String send() {
        sending.send(id, seen, desk, note);
        Flash.say("giveOut.sent");
        return "/desk/articles/list?faces-redirect=true";
    }

    private String done(String key) {
        Flash.say(key);
        return "/desk/articles/show?faces-redirect=true&id=" + id;
    }

    public List<PersonName> candidates(String part) {
        return candidates.get(Part.valueOf(part));
    }

    public List<Desk> getDesks() {
        return sending.otherDesks(id);
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** Whether the person gives out stories of the desk. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the person has taken the review on. */
    public boolean isMine() {
        return mine;
    }

    public String getWhyNotClaim() {
        return whyNotClaim;
    }

    public String getWhyNotSend() {
        return whyNotSend;
    }

    public Long getReporter() {
        return reporter;
    }

    public void setReporter(Long reporter) {
        this.reporter = reporter;
    }

    public Long getEditor() {
        return editor;
    }

    public void setEditor(Long editor) {
        this.editor = editor;
    }

    public Long getReviewer() {
        return reviewer;
    }

    public void setReviewer(Long reviewer) {
        this.reviewer = reviewer;
    }

    public Instant getDue() {
        return due;
    }

    public void setDue(Instant due) {
        this.due = due;
    }

    /** Time zone of the desk, in which that moment is told and typed. */
    public String getZone() {
        return zone;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public Long getDesk() {
        return desk;
    }

    public void setDesk(Long desk) {
        this.desk = desk;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
