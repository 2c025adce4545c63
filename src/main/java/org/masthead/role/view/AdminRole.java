package org.masthead.role.view;

import static java.util.stream.Collectors.toSet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.account.model.Capability;
import org.masthead.account.model.CapabilityGroup;
import org.masthead.account.service.Me;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.view.Flash;
import org.masthead.platform.view.Slice;
import org.masthead.role.model.Effects;
import org.masthead.role.model.HolderRow;
import org.masthead.role.model.RolePlan;
import org.masthead.role.service.RoleKeeping;
import org.masthead.role.service.RoleLists;

/**
 * A role as a form, or the form of a new one. A change is shown first, with who gains and who loses what, and saved with the
 * second press.
 */
@Named
@ViewScoped
public class AdminRole implements Serializable {

    private static final int PAGE = 50;

    @Inject
    private RoleLists lists;

    @Inject
    private RoleKeeping keeping;

    @Inject
    private Me me;

    private Long id;
    private Integer first;
    private long seen;
    private String title;
    private boolean builtIn;
    private String name;
    private final List<Tick> ticks = new ArrayList<>();
    private RolePlan reviewed;
    private Effects effects;
    private Slice slice;
    private List<HolderRow> holders = List.of();
    private List<String> asking = List.of();
    private List<Refusal> againstDeleting = List.of();

    public void load() {
        if (id == null) {
            me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
            show(Set.of());
            return;
        }
        var role = lists.get(id);
        seen = role.getVersion();
        title = role.getName();
        name = role.getName();
        builtIn = role.isBuiltIn();
        show(role.getCapabilities());
        slice = Slice.of(first, PAGE, lists.countHeld(id));
        holders = lists.holders(id, slice.first(), PAGE);
        asking = lists.asking(id);
        againstDeleting = keeping.againstDeleting(id);
    }

    private void show(Set<Capability> allowed) {
        Stream.of(Capability.values())
                .map(capability -> new Tick(capability, allowed.contains(capability)))
                .forEach(ticks::add);
    }

    private RolePlan plan() {
        return new RolePlan(
                name, ticks.stream().filter(Tick::isOn).map(Tick::getCapability).collect(toSet()));
    }

    public String create() {
        return done("role.done.create", keeping.create(plan()));
    }

    /** Saves the role, or first shows what this would do. */
    public String save() {
        var plan = plan();
        var now = keeping.preview(id, plan);
        if (!plan.equals(reviewed) || !now.equals(effects)) {
            reviewed = plan;
            effects = now;
            return null;
        }
        keeping.edit(id, seen, plan);
        return done("role.done.edit", id);
    }

    /** Goes back to what the role allows now. */
    public String discard() {
        return page(id);
    }

    public String copy() {
        return done("role.done.copy", keeping.copy(id));
    }

    public String delete() {
        keeping.delete(id, seen);
        Flash.say("role.done.delete", title);
        return "/admin/roles?faces-redirect=true";
    }

    private String done(String key, Long roleId) {
        Flash.say(key, name.strip());
        return page(roleId);
    }

    private static String page(Long roleId) {
        return "/admin/role?faces-redirect=true&id=" + roleId;
    }

    /** The capabilities of a group with their ticks. */
    public List<Tick> ticksOf(CapabilityGroup group) {
        return ticks.stream()
                .filter(tick -> tick.getCapability().getGroup() == group)
                .toList();
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    public String getTitle() {
        return title;
    }

    /** What the change that is shown would do, or null as long as none is. */
    public Effects getEffects() {
        return effects;
    }

    public Slice getSlice() {
        return slice;
    }

    public List<HolderRow> getHolders() {
        return holders;
    }

    /** Stages and checklist items that ask for it. */
    public List<String> getAsking() {
        return asking;
    }

    public List<Refusal> getAgainstDeleting() {
        return againstDeleting;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
