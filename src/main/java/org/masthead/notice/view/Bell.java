package org.masthead.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.notice.service.NoticeService;
import org.masthead.platform.view.Flash;

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

    /** What the bell is called: “Notices, 3 unread”. */
    public String getName() {
        return getUnread() == 0 ? Flash.text("notices.title") : Flash.text("notices.unread", getUnread());
    }
}
