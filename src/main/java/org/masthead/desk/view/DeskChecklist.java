package org.masthead.desk.view;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.account.model.Role;
import org.masthead.account.service.PeopleLists;
import org.masthead.desk.service.ChecklistKeeping;
import org.masthead.desk.service.DeskLists;
import org.masthead.desk.service.StagePlanning;
import org.masthead.platform.view.Flash;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.Checklist;
import org.masthead.workflow.model.ChecklistPlan;
import org.masthead.workflow.model.Weight;

/** What a desk asks of its stories before they go out, as a form. */
@Named
@ViewScoped
public class DeskChecklist implements Serializable {

    @Inject
    private ChecklistKeeping keeping;

    @Inject
    private StagePlanning planning;

    @Inject
    private DeskLists desks;

    @Inject
    private PeopleLists people;

    private final List<ItemLine> items = new ArrayList<>();
    private final Map<String, Long> stages = new LinkedHashMap<>();
    private List<CheckLine> checks = List.of();
    private Long deskId;
    private long seen;
    private int headlineLimit;
    private List<String> ownSources = List.of();
    private List<Role> roles = List.of();

    /** @param id the desk, or null of one that is not made yet */
    public void see(Long id, long version) {
        deskId = id;
        seen = version;
        if (id != null) {
            roles = people.roles();
            desks.get(id).getStages().forEach(stage -> stages.put(stage.getName(), stage.getId()));
            show(keeping.get(id));
        }
    }

    private void show(Checklist checklist) {
        headlineLimit = checklist.getHeadlineLimit();
        ownSources = checklist.getOwnSources();
        checks = Arrays.stream(Check.values())
                .map(check -> new CheckLine(check, checklist.weight(check)))
                .toList();
        checklist.getItems().forEach(item -> items.add(ItemLine.of(item)));
    }

    public void add() {
        items.add(new ItemLine());
    }

    public void remove(int at) {
        items.remove(at);
    }

    public void up(int at) {
        Collections.swap(items, at, at - 1);
    }

    public void down(int at) {
        up(at + 1);
    }

    public String save() {
        var weights = checks.stream()
                .filter(line -> !line.getCheck().isAlways())
                .collect(toMap(CheckLine::getCheck, CheckLine::getWeight));
        var plans = items.stream()
                .map(line -> line.plan(planning.role(line.getRoleId()), planning.stage(line.getStageId())))
                .toList();
        keeping.plan(deskId, seen, new ChecklistPlan(weights, headlineLimit, ownSources, plans));
        Flash.say("checklist.saved");
        return "/admin/desk?faces-redirect=true&id=" + deskId;
    }

    public Weight[] getWeights() {
        return Weight.values();
    }

    public List<CheckLine> getChecks() {
        return checks;
    }

    public List<ItemLine> getItems() {
        return items;
    }

    public int getHeadlineLimit() {
        return headlineLimit;
    }

    public void setHeadlineLimit(int headlineLimit) {
        this.headlineLimit = headlineLimit;
    }

    public List<String> getOwnSources() {
        return ownSources;
    }

    public void setOwnSources(List<String> ownSources) {
        this.ownSources = ownSources == null ? List.of() : ownSources;
    }

    /** Ids of the desk’s stages by their names. */
    public Map<String, Long> getStages() {
        return stages;
    }

    public List<Role> getRoles() {
        return roles;
    }
}
