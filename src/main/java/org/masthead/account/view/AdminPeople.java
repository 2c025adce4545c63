package org.masthead.account.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.account.model.PeopleFilter;
import org.masthead.account.model.PersonRow;
import org.masthead.account.model.Role;
import org.masthead.account.service.PeopleLists;

/** The people of the newsroom; all that is chosen stands in the address. Without a choice, those who may sign in. */
@Named
@RequestScoped
public class AdminPeople {

    @Inject
    private PeopleLists people;

    private String q;
    private String role;
    private String show;
    private List<PersonRow> rows = List.of();

    public void load() {
        rows = people.list(new PeopleFilter(q, role, shown()));
    }

    private Boolean shown() {
        return "all".equals(show) ? null : Boolean.valueOf(!"inactive".equals(show));
    }

    public boolean isFiltered() {
        return q != null || role != null || show != null;
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    public List<Role> getRoles() {
        return people.roles();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
