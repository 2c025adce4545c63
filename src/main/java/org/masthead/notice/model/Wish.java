package org.masthead.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How somebody wants to be told of one kind of news. */
@Embeddable
public class Wish {

    @Column(nullable = false)
    private boolean inList;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Mailing mailing;

    protected Wish() {}

    /** @param inList whether it appears in the list of notices and rings the bell */
    public Wish(boolean inList, Mailing mailing) {
        this.inList = inList;
        this.mailing = mailing;
    }

    /** As long as somebody has not said otherwise: what is pressing is mailed, too. */
    public static Wish usual(NoticeKind kind) {
        return new Wish(true, kind.isPressing() ? Mailing.AT_ONCE : Mailing.OFF);
    }

    public boolean isInList() {
        return inList;
    }

    public Mailing getMailing() {
        return mailing;
    }
}
