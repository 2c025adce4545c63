package org.masthead.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.notice.service.NoticeService;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.platform.view.Flash;

/** Tells in the bar of every page of the desk how many notices wait. */
@Named
@RequestScoped
public class Bell {

    /** Seconds that a page takes to be made, at most; what changes meanwhile may be in it or not. */
    private static final int MAKING = 5;

    @Inject
    private NoticeService notices;

    @Inject
    private NewsroomClock clock;

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

    /** From when on the page does not know of changes, in milliseconds. */
    public long getSince() {
        return clock.now().minusSeconds(MAKING).toEpochMilli();
    }
}
