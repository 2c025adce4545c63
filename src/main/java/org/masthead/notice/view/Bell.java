package org.masthead.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.notice.service.NoticeService;

/** Tells in the bar of every page of the desk how many notices wait. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private NoticeService notices;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = notices.unread();
        }
        return unread;
    }
}
