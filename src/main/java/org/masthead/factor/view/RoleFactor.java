package org.masthead.factor.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.masthead.factor.service.SecondFactors;
import org.masthead.platform.view.Flash;

/** Whether a role asks for a second factor, on the page of the role; the button does what it said when the page was made. */
@Named
@ViewScoped
public class RoleFactor implements Serializable {

    @Inject
    private SecondFactors factors;

    private Long roleId;
    private boolean needed;

    /** @param id of the role, or null for one to come */
    public void see(Long id) {
        roleId = id;
        needed = id != null && factors.isNeededBy(id);
    }

    public String change() {
        factors.demand(roleId, !needed);
        Flash.say(needed ? "factor.done.noDemand" : "factor.done.demand");
        return "/admin/role?faces-redirect=true&id=" + roleId;
    }

    public boolean isNeeded() {
        return needed;
    }
}
