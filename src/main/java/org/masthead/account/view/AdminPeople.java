package org.masthead.account.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.account.model.Desk;
import org.masthead.account.model.LastSeen;
import org.masthead.account.model.PeopleFilter;
import org.masthead.account.model.PersonRow;
import org.masthead.account.model.Role;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.PeopleLists;
import org.masthead.platform.view.Slice;

/** The people of the newsroom; all that is chosen stands in the address. Without a choice, those who may sign in. */
@Named
@RequestScoped
public class AdminPeople {

    private static final int PAGE = 50;

    @Inject
    private PeopleLists people;

    @Inject
    private DeskService deskService;

    private String q;
    private String role;
    private String desk;
    private String show;
    private String seen;
    private Integer first;
    private Slice slice;
    private List<PersonRow> rows = List.of();

    public void load() {
        var filter = new PeopleFilter(
                q, chosen(role), chosen(desk), shown(), LastSeen.find(seen).orElse(null));
        slice = Slice.of(first, PAGE, people.count(filter));
        rows = people.list(filter, slice.first(), PAGE);
    }

    private Boolean shown() {
        return "all".equals(show) ? null : Boolean.valueOf(!"inactive".equals(show));
    }

    /** A form sends what was not chosen as nothing. */
    private static String chosen(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public Slice getSlice() {
        return slice;
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    public List<Role> getRoles() {
        return people.roles();
    }

    public List<Desk> getDesks() {
        return deskService.desks();
    }

    public LastSeen[] getSeens() {
        return LastSeen.values();
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

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }
}
