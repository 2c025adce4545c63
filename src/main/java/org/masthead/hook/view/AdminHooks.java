package org.masthead.hook.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.hook.model.DeliveryRow;
import org.masthead.hook.model.HookRow;
import org.masthead.hook.service.HookKeeping;
import org.masthead.hook.service.HookLog;

/** All webhooks, and the hub of the feeds. */
@Named
@RequestScoped
public class AdminHooks {

    private static final int PINGS = 10;

    @Inject
    private HookKeeping keeping;

    @Inject
    private HookLog log;

    private List<HookRow> rows = List.of();
    private String hub;
    private List<DeliveryRow> pings = List.of();

    public void load() {
        rows = keeping.list();
        hub = keeping.hub().orElse(null);
        pings = log.pings(PINGS);
    }

    public List<HookRow> getRows() {
        return rows;
    }

    /** The hub that is told when feeds change, or null. */
    public String getHub() {
        return hub;
    }

    /** What it was told last. */
    public List<DeliveryRow> getPings() {
        return pings;
    }
}
