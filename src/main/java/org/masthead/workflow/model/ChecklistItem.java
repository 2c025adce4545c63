package org.masthead.workflow.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.util.Objects;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Role;
import org.masthead.account.model.Stage;

/**
 * Something that a person says by a tick, such as “Legal has read this”. What it says and whose it is never change: an
 * item with other words is another one, for nobody has ticked those. When it is asked for may change: before a stage is
 * passed, or only before the story goes out.
 */
@Entity
public class ChecklistItem implements Serializable {

    /** Characters of its words at most. */
    public static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checklist_item_seq")
    @SequenceGenerator(name = "checklist_item_seq", sequenceName = "checklist_item_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Checklist checklist;

    @Column(nullable = false)
    private int position;

    @Column(length = LONGEST, nullable = false)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stage stage;

    @Column(nullable = false)
    private boolean archived;

    protected ChecklistItem() {}

    ChecklistItem(Checklist checklist, ItemPlan plan, int position) {
        this.checklist = checklist;
        this.text = plan.text();
        this.role = plan.role();
        ask(plan, position);
    }

    final void ask(ItemPlan plan, int place) {
        stage = plan.stage();
        position = place;
    }

    /** Its stage is used no more: it is asked for before the story goes out. */
    public void postpone() {
        stage = null;
    }

    void archive() {
        archived = true;
    }

    /** Whether a plan wants it as it is. */
    boolean isKeptBy(ItemPlan plan) {
        return id != null && id.equals(plan.itemId()) && text.equals(plan.text()) && Objects.equals(role, plan.role());
    }

    /** Whether somebody may tick it: whoever holds its role on the desk, or reviews there when it names no role. */
    public boolean isTickedBy(Authority who, Long deskId) {
        return role == null ? who.may(Capability.ARTICLE_REVIEW, deskId) : who.holds(role, deskId);
    }

    public Long getId() {
        return id;
    }

    public Checklist getChecklist() {
        return checklist;
    }

    public int getPosition() {
        return position;
    }

    public String getText() {
        return text;
    }

    /** The role that ticks it, or null when everybody does who reviews on the desk. */
    public Role getRole() {
        return role;
    }

    /** The stage that is not passed before it is ticked, or null when only the going out waits for it. */
    public Stage getStage() {
        return stage;
    }

    boolean isAskedAt(Stage other) {
        return stage != null && stage.getId().equals(other.getId());
    }

    public boolean isArchived() {
        return archived;
    }
}
