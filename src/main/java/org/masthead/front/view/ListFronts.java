package org.masthead.front.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.front.model.Front;
import org.masthead.front.model.FrontRow;
import org.masthead.front.service.FrontService;

/** The fronts that the person may arrange. */
@Named
@RequestScoped
public class ListFronts {

    @Inject
    private FrontService fronts;

    @Inject
    private Me me;

    private List<FrontRow> rows;

    /** Loads the list. */
    public void load() {
        rows = fronts.list();
    }

    /** Those of the site and of sections. */
    public List<FrontRow> getPages() {
        return rows.stream().filter(row -> row.kind() != Front.Kind.TOPIC).toList();
    }

    public List<FrontRow> getTopics() {
        return rows.stream().filter(row -> row.kind() == Front.Kind.TOPIC).toList();
    }

    /** Whether the person may make topics. */
    public boolean isForNewsroom() {
        return me.authority().onAllDesks(Capability.FRONT_MANAGE);
    }
}
