package org.masthead.factor.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.masthead.account.service.Me;
import org.masthead.factor.model.Factors;
import org.masthead.factor.service.SecondFactors;
import org.masthead.platform.view.Flash;

/** What a person has besides the password, on the page of the person. */
@Named
@ViewScoped
public class PersonFactors implements Serializable {

    @Inject
    private SecondFactors factors;

    @Inject
    private Me me;

    private Long personId;
    private Factors present;

    /** @param id of the person, or null for one to come */
    public void see(Long id) {
        personId = id;
        present = id == null ? null : factors.ofPerson(id);
    }

    public String reset() {
        factors.reset(personId);
        Flash.say("factor.done.reset");
        return "/admin/person?faces-redirect=true&id=" + personId;
    }

    /** Whether there is something to reset; one's own is removed on one's own page. */
    public boolean isResettable() {
        return present.isAny() && !personId.equals(me.getId());
    }

    public Factors getPresent() {
        return present;
    }
}
