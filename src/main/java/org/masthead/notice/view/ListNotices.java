package org.masthead.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.notice.model.NoticeRow;
import org.masthead.notice.service.NoticeService;

/** What concerns the person. A notice is read once they say so or go where it leads. */
@Named
@RequestScoped
public class ListNotices {

    /** The filter as it stands in the address. */
    private static final String UNREAD = "unread";

    @Inject
    private NoticeService notices;

    private String show;
    private List<NoticeRow> rows;

    public void load() {
        rows = notices.list(isUnreadOnly());
    }

    public boolean isUnreadOnly() {
        return UNREAD.equals(show);
    }

    /** Whether there is anything to mark as read. */
    public boolean isAnyUnread() {
        return rows.stream().anyMatch(row -> !row.read());
    }

    /** Id of the last that was made of those that the page shows. */
    public long getNewest() {
        return rows.stream().mapToLong(NoticeRow::id).max().orElse(0);
    }

    public List<NoticeRow> getRows() {
        return rows;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
