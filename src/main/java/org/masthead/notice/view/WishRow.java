package org.masthead.notice.view;

import org.masthead.notice.model.Mailing;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.model.Wish;

/** A line of the form in which a person says how to be told: one kind of news. */
public class WishRow {

    private final NoticeKind kind;
    private boolean inList;
    private Mailing mailing;

    WishRow(NoticeKind kind, Wish wish) {
        this.kind = kind;
        this.inList = wish.isInList();
        this.mailing = wish.getMailing();
    }

    Wish wish() {
        return new Wish(inList, mailing);
    }

    public NoticeKind getKind() {
        return kind;
    }

    public boolean isInList() {
        return inList;
    }

    public void setInList(boolean inList) {
        this.inList = inList;
    }

    public Mailing getMailing() {
        return mailing;
    }

    public void setMailing(Mailing mailing) {
        this.mailing = mailing;
    }
}
