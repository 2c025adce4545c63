package org.masthead.desk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.masthead.account.model.Role;
import org.masthead.account.model.StagePlan;
import org.masthead.account.service.PeopleLists;
import org.masthead.desk.model.Affected;
import org.masthead.desk.model.Postponed;
import org.masthead.desk.service.DeskLists;
import org.masthead.desk.service.StagePlanning;
import org.masthead.platform.view.Flash;

/**
 * The stages of a desk as a form. What would move stories, or what is ticked, shows that first and is done with the second
 * press.
 */
@Named
@ViewScoped
public class DeskStages implements Serializable {

    @Inject
    private StagePlanning planning;

    @Inject
    private DeskLists desks;

    @Inject
    private PeopleLists people;

    private final List<StageLine> lines = new ArrayList<>();
    private Long deskId;
    private long seen;
    private List<Affected> affected = List.of();
    private List<Postponed> postponed = List.of();
    private List<Role> roles = List.of();

    /** @param id the desk, or null of one that is not made yet */
    public void see(Long id, long version) {
        deskId = id;
        seen = version;
        if (id != null) {
            roles = people.roles();
            var step = 0;
            for (var stage : desks.get(id).getStages()) {
                lines.add(StageLine.of(stage, stage.getStep() == step));
                step = stage.getStep();
            }
        }
    }

    public void add() {
        lines.add(new StageLine());
    }

    public void remove(int at) {
        lines.remove(at);
        forget();
    }

    public void up(int at) {
        Collections.swap(lines, at, at - 1);
        forget();
    }

    private void forget() {
        affected = List.of();
        postponed = List.of();
    }

    public void down(int at) {
        up(at + 1);
    }

    /** Saves the stages, or first shows what this would move. */
    public String save() {
        var plans = plans();
        var moved = planning.affected(deskId, plans);
        var later = planning.postponed(deskId, plans);
        if (!moved.equals(affected) || !later.equals(postponed)) {
            affected = moved;
            postponed = later;
            return null;
        }
        planning.plan(deskId, seen, plans);
        Flash.say("stages.done");
        return "/admin/desk?faces-redirect=true&id=" + deskId;
    }

    private List<StagePlan> plans() {
        var plans = new ArrayList<StagePlan>();
        var step = 0;
        for (var line : lines) {
            step += line.isBeside() && step > 0 ? 0 : 1;
            plans.add(line.plan(step, planning.role(line.getRoleId())));
        }
        return plans;
    }

    public List<StageLine> getLines() {
        return lines;
    }

    public List<Affected> getAffected() {
        return affected;
    }

    public List<Postponed> getPostponed() {
        return postponed;
    }

    /** Key of what the button says: what was shown is done with the next press. */
    public String getSaveKey() {
        var kind = postponed.isEmpty() ? "stages.save" : "stages.saveAndPostpone";
        return affected.isEmpty() ? kind : "stages.saveAndMove";
    }

    public List<Role> getRoles() {
        return roles;
    }
}
