package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.masthead.cache.service.Shown;
import org.masthead.site.model.Rows;
import org.masthead.site.model.SectionRow;
import org.masthead.site.model.StoryRow;
import org.omnifaces.util.Faces;

/** A list of stories in pages: the address of its first one, then {@code ?page=2} and on. */
public abstract class ListPage {

    /** The lead and what stands beside it. */
    private static final int BESIDE = 4;

    private static final int SECOND_BEGINS = 1;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Shown shown;

    @Inject
    private SiteData data;

    private String name;
    private Rows rows;

    /** Finds the heading of the list, if there is such a list. */
    protected abstract Optional<String> findName(String slug);

    /** Finds one page of the list, and says that this list is shown. */
    protected abstract Rows findRows(String slug, int page);

    /** Loads the page that was asked for, or ends in the one that says that there is none. */
    public void load() {
        var slug = PublicAddresses.asked(request).name();
        var page = page();
        name = page > Rows.LAST ? null : findName(slug).orElse(null);
        rows = name == null ? null : findRows(slug, page);
        if (rows == null || page > 1 && rows.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else {
            shown.stories(rows.stories().stream().map(StoryRow::id).toList());
        }
    }

    public String getName() {
        return name;
    }

    public Rows getRows() {
        return rows;
    }

    /** The first story where the list begins; null on later pages. */
    public StoryRow getLead() {
        return rows.newer() || rows.isEmpty() ? null : rows.stories().get(0);
    }

    /** What stands beside the lead. */
    public List<StoryRow> getSecond() {
        return rows.stories().subList(Math.min(begun(), SECOND_BEGINS), begun());
    }

    /** The stories after those. */
    public List<StoryRow> getRest() {
        return rows.stories().subList(begun(), rows.stories().size());
    }

    private int begun() {
        return rows.newer() ? 0 : Math.min(BESIDE, rows.stories().size());
    }

    /** The first story with a picture; null when there is none. */
    public StoryRow getPictured() {
        return rows.stories().stream().filter(StoryRow::hasPicture).findFirst().orElse(null);
    }

    /** The page, its stories and the way to it for machines, to be printed as it is. */
    public String getData() {
        return describe() + data.way(above(), name, getAddress());
    }

    /** The page and its stories for machines. */
    protected String describe() {
        return data.page(name, getCanonical(), rows);
    }

    /** What stands between the front page and this one, the outermost first. */
    protected List<SectionRow> above() {
        return List.of();
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
