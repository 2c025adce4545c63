package org.masthead.role.view;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.account.model.Role;
import org.masthead.platform.view.Slice;
import org.masthead.role.model.RoleRow;
import org.masthead.role.service.RoleLists;

/**
 * The roles, and what they allow side by side: those of every newsroom, and those that were chosen. All that is chosen
 * stands in the address.
 */
@Named
@RequestScoped
public class AdminRoles {

    private static final int PAGE = 50;

    /** Roles beside those of every newsroom at most, so that the grid can be read. */
    private static final int MOST_BESIDE = 12;

    @Inject
    private RoleLists lists;

    private String q;
    private String with;
    private Integer first;
    private Slice slice;
    private List<RoleRow> rows = List.of();
    private List<Role> columns = List.of();

    public void load() {
        slice = Slice.of(first, PAGE, lists.count(q));
        rows = lists.rows(q, slice.first(), PAGE);
        columns = lists.beside(chosen().toList());
    }

    private Stream<String> chosen() {
        return with == null ? Stream.empty() : Stream.of(with.split(",")).limit(MOST_BESIDE);
    }

    public boolean isChosen(RoleRow row) {
        return chosen().anyMatch(row.slug()::equals);
    }

    /** Whether one more role can stand in the grid. */
    public boolean isRoom() {
        return chosen().count() < MOST_BESIDE;
    }

    /** The chosen roles with another one, or without it when it is among them. */
    public String chosenAnd(RoleRow row) {
        var others = chosen().filter(slug -> !slug.equals(row.slug()));
        return (isChosen(row) ? others : Stream.concat(others, Stream.of(row.slug())))
                .filter(slug -> !slug.isBlank())
                .collect(joining(","));
    }

    public Slice getSlice() {
        return slice;
    }

    public List<RoleRow> getRows() {
        return rows;
    }

    /** The roles of the grid. */
    public List<Role> getColumns() {
        return columns;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }
}
