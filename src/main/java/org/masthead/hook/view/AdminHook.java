package org.masthead.hook.view;

import static java.util.stream.Collectors.toSet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.masthead.hook.model.DeliveryRow;
import org.masthead.hook.model.Hook;
import org.masthead.hook.model.HookEvent;
import org.masthead.hook.model.HookPlan;
import org.masthead.hook.model.SharedSecret;
import org.masthead.hook.model.TryRow;
import org.masthead.hook.service.HookKeeping;
import org.masthead.hook.service.HookLog;
import org.masthead.platform.view.Flash;
import org.masthead.platform.view.Slice;
import org.primefaces.PrimeFaces;

/** One webhook with its log, or the form of a new one. A secret is shown on the page that made it and on no other. */
@Named
@ViewScoped
public class AdminHook implements Serializable {

    private static final int PAGE = 20;

    @Inject
    private HookKeeping keeping;

    @Inject
    private HookLog log;

    private final List<EventTick> ticks =
            Arrays.stream(HookEvent.values()).map(EventTick::new).toList();

    private Long id;
    private Integer first;
    private long seen;
    private String title;
    private String name;
    private String url;
    private Standing standing;
    private String secret;
    private List<DeliveryRow> rows = List.of();
    private Map<Long, List<TryRow>> tries = Map.of();
    private long total;

    public void load() {
        if (id == null) {
            keeping.list();
        } else {
            show(keeping.get(id));
            refresh();
        }
    }

    private void show(Hook hook) {
        name = hook.getName();
        url = hook.getUrl();
        ticks.forEach(tick -> tick.setOn(hook.getEvents().contains(tick.getEvent())));
        stand(hook);
    }

    private void stand(Hook hook) {
        seen = hook.getEdits();
        title = hook.getName();
        standing = Standing.of(hook);
    }

    /** Looks at the log again. */
    public void refresh() {
        standing = Standing.of(keeping.get(id));
        total = log.count(id);
        rows = log.rows(id, getSlice().first(), PAGE);
        tries = log.tries(rows);
    }

    public void create() {
        share(keeping.create(plan()));
        Flash.say("hook.done.create");
    }

    public void save() {
        keeping.edit(id, seen, plan());
        secret = null;
        load();
        Flash.say("hook.done.edit");
    }

    public void roll() {
        share(keeping.roll(id));
        Flash.say("hook.done.roll");
    }

    private void share(SharedSecret shared) {
        id = shared.hookId();
        secret = shared.text();
        stand(keeping.get(id));
        PrimeFaces.current().executeScript("document.getElementById('secret').select()");
    }

    public void switchOn() {
        keeping.switchOn(id);
        changed("hook.done.on");
    }

    public void switchOff() {
        keeping.switchOff(id);
        changed("hook.done.off");
    }

    /** Leaves what is typed in the form as it is. */
    private void changed(String said) {
        stand(keeping.get(id));
        refresh();
        Flash.say(said);
    }

    public String delete() {
        keeping.delete(id);
        Flash.say("hook.done.delete");
        return "/admin/hooks?faces-redirect=true";
    }

    public void test() {
        log.test(id);
        refresh();
        Flash.say("hook.done.test");
    }

    public void again(Long deliveryId) {
        log.again(deliveryId);
        refresh();
        Flash.say("hook.done.again");
    }

    private HookPlan plan() {
        var events =
                ticks.stream().filter(EventTick::isOn).map(EventTick::getEvent).collect(toSet());
        return new HookPlan(name, url, events);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether a message on this page is about to be sent, so that the log is looked at again soon. */
    public boolean isMoving() {
        return rows.stream().anyMatch(row -> row.isWaiting() && row.attempts() == 0);
    }

    public Slice getSlice() {
        return Slice.of(first, PAGE, total);
    }

    public List<DeliveryRow> getRows() {
        return rows;
    }

    /** Every try of a message, the first one first. */
    public List<TryRow> tries(Long deliveryId) {
        return tries.getOrDefault(deliveryId, List.of());
    }

    public List<EventTick> getTicks() {
        return ticks;
    }

    /** What it is called by those who have saved it. */
    public String getTitle() {
        return title;
    }

    /** How it is, or null when it is new. */
    public Standing getStanding() {
        return standing;
    }

    /** The secret that was just made, or null. */
    public String getSecret() {
        return secret;
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

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
