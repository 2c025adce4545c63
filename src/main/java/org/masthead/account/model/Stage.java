package org.masthead.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;

/**
 * One of the stages that a story of a desk passes between submitted and approved, such as Legal. Stages of the same step
 * stand side by side: a story goes on when all of them are passed. A stage that is no longer used stays, archived, for
 * the history of the stories that stood in it.
 */
@Entity
public class Stage implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stage_seq")
    @SequenceGenerator(name = "stage_seq", sequenceName = "stage_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Desk desk;

    @Column(length = 60, nullable = false)
    private String name;

    @Column(nullable = false)
    private int step;

    @ManyToOne(fetch = FetchType.LAZY)
    private Role role;

    @Column(nullable = false)
    private boolean fourEyes;

    @Column(nullable = false)
    private boolean checked;

    @Column(nullable = false)
    private boolean archived;

    protected Stage() {}

    Stage(Desk desk, StagePlan plan) {
        this.desk = desk;
        change(plan);
    }

    final void change(StagePlan plan) {
        name = plan.name();
        step = plan.step();
        role = plan.role();
        fourEyes = plan.fourEyes();
        checked = plan.checked();
    }

    /** @param next place in the order from which on its stories go on */
    void archive(int next) {
        archived = true;
        step = next;
    }

    /** Whether somebody may pass it: whoever holds its role on the desk, or reviews there when it names no role. */
    public boolean isPassedBy(Authority who) {
        return role == null ? who.may(Capability.ARTICLE_REVIEW, desk.getId()) : who.holds(role, desk.getId());
    }

    public Long getId() {
        return id;
    }

    public Desk getDesk() {
        return desk;
    }

    public String getName() {
        return name;
    }

    /** Its place in the order, from 1; of an archived stage, where its stories went on. */
    public int getStep() {
        return step;
    }

    /** The role that passes it, or null when everybody does who reviews on the desk. */
    public Role getRole() {
        return role;
    }

    /** Whether nobody passes it who wrote any of the text since it was last approved. */
    public boolean isFourEyes() {
        return fourEyes;
    }

    /** Whether the musts of the desk’s checklist hold before it is passed, and not only before the story goes out. */
    public boolean isChecked() {
        return checked;
    }

    public boolean isArchived() {
        return archived;
    }
}
