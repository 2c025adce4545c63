package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The last change of a story when it was the save of a page; empty after a move, an import or anything else. */
@Embeddable
public class LastSave {

    @Column(name = "last_page", length = 36)
    private String page;

    @Column(name = "last_save", length = 36)
    private String token;

    /** Whether it only suggested: its page has not made anybody a contributor. */
    @Column(name = "last_suggested", nullable = false)
    private boolean suggested;

    protected LastSave() {}

    /** @param save null when the change did not come from a page */
    LastSave(PageSave save, boolean suggested) {
        this.page = save == null ? null : save.page();
        this.token = save == null ? null : save.token();
        this.suggested = suggested;
    }

    /** Nothing that a page could go on from. */
    static LastSave none() {
        return new LastSave(null, false);
    }

    /** The same change, from which its page does not go on; sent again, it still is known. */
    LastSave ended() {
        var ended = new LastSave(null, suggested);
        ended.token = token;
        return ended;
    }

    boolean isOf(String otherPage, boolean suggesting) {
        return otherPage != null && otherPage.equals(page) && suggesting == suggested;
    }

    boolean has(String otherToken) {
        return otherToken != null && otherToken.equals(token);
    }
}
