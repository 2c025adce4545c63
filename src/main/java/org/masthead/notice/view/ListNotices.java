package org.masthead.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.notice.model.NoticeRow;
import org.masthead.notice.service.NoticeService;

/** What concerns the person. To open the page is to have read it. */
@Named
@RequestScoped
public class ListNotices {

    @Inject
    private NoticeService notices;

    private List<NoticeRow> rows;

    public void load() {
        rows = notices.read();
    }

    public List<NoticeRow> getRows() {
        return rows;
    }
}
