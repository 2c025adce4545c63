package org.masthead.factor.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.masthead.account.service.PeopleLists;
import org.masthead.factor.service.SecondFactors;
import org.masthead.platform.view.Flash;

/** Which roles ask for a second factor; a button does what it said when the page was made. */
@Named
@ViewScoped
public class RoleDemands implements Serializable {

    @Inject
    private SecondFactors factors;

    @Inject
    private PeopleLists lists;

    private List<Row> rows;

    /** A role, and whether it asks for a second factor. */
    public record Row(Long id, String name, boolean needed) implements Serializable {}

    @PostConstruct
    void load() {
        rows = lists.roles().stream()
                .map(role -> new Row(role.getId(), role.getName(), role.isSecondFactorNeeded()))
                .toList();
    }

    public String change(Row role) {
        factors.demand(role.id(), !role.needed());
        Flash.say(role.needed() ? "factor.done.noDemand" : "factor.done.demand", role.name());
        return "/admin/roles?faces-redirect=true";
    }

    public List<Row> getRows() {
        return rows;
    }
}
