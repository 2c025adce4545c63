package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.masthead.site.model.Rows;
import org.omnifaces.util.Faces;

/** A list of stories in pages: the address of its first one, then {@code ?page=2} and on. */
public abstract class ListPage {

    @Inject
    private HttpServletRequest request;

    private String name;
    private Rows rows;

    /** Finds the heading of the list, if there is such a list. */
    protected abstract Optional<String> findName(String slug);

    protected abstract Rows findRows(String slug, int page);

    /** Loads the page that was asked for, or ends in the one that says that there is none. */
    public void load() {
        var slug = PublicAddresses.asked(request).name();
        var page = page();
        name = page > Rows.LAST ? null : findName(slug).orElse(null);
        rows = name == null ? null : findRows(slug, page);
        if (rows == null || page > 1 && rows.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public String getName() {
        return name;
    }

    public Rows getRows() {
        return rows;
    }

    /** Path of the first page. */
    public String getAddress() {
        return PublicAddresses.asked(request).path();
    }

    public String getCanonical() {
        return address(rows.number());
    }

    public String getNewer() {
        return address(rows.number() - 1);
    }

    public String getOlder() {
        return address(rows.number() + 1);
    }

    private int page() {
        var asked = request.getParameter("page");
        return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }

    private String address(int page) {
        return page == 1 ? getAddress() : getAddress() + "?page=" + page;
    }
}
